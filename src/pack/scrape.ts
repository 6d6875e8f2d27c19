import type { Component } from '../catalog/component.ts';
import type { Ground } from '../catalog/metric.ts';

/** How the endpoint of a component is found and read. Every field can be set in the settings. */
export interface Endpoint {
  /** Namespace of the Service. */
  readonly namespace: string;
  /** Labels of the Service. */
  readonly labels: Readonly<Record<string, string>>;
  /** Name of the port of the Service. */
  readonly port: string;
  readonly path: string;
  readonly scheme: 'http' | 'https';
}

/** A source of metrics as content writes it, with the endpoint that the contract asks for. */
export interface ScrapeSpec {
  readonly kind: 'scrape';
  /** Key under `sources` in the settings. */
  readonly source: string;
  readonly component: Component;
  readonly endpoint: Endpoint;
  readonly ground: Ground;
}

/** A source of metrics with the settings applied. */
export interface Scrape {
  readonly source: string;
  readonly component: Component;
  readonly endpoint: Endpoint;
  /** Seconds between two scrapes, and seconds after which one is given up. */
  readonly intervalSeconds: number;
  readonly timeoutSeconds: number;
}

/** Declares a source of metrics. */
export function defineScrape(spec: Omit<ScrapeSpec, 'kind'>): ScrapeSpec {
  return Object.freeze({ kind: 'scrape', ...spec });
}
