/** Requests that people, devices or the API server expect within a moment. Seconds. */
export const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

/** Work on a local disk. Seconds. */
export const DISK_BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5] as const;

/** Until Kafka has acknowledged a record. Seconds. */
export const KAFKA_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30] as const;

/** Until a change has arrived; 2 is the objective of delivery to devices, 5 is where its alert begins. Seconds. */
export const DELIVERY_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60] as const;

/** From small documents to the largest record that the transaction log takes, 100 MiB. Bytes. */
export const SIZE_BUCKETS = [
  256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 8_388_608, 33_554_432, 104_857_600,
] as const;
