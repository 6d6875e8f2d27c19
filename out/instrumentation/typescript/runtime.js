// Runtime of the generated instrumentation. Generated; do not edit.
var InstrumentationError = class extends Error {
  name = "InstrumentationError";
};

var CounterHandle = class {
  metric;
  constructor(metric) {
    this.metric = metric;
  }
  inc(labels, value) {
    this.metric.find(labels).inc(value);
  }
  with(labels) {
    return this.metric.find(labels);
  }
};
var GaugeHandle = class {
  metric;
  constructor(metric) {
    this.metric = metric;
  }
  set(labels, value) {
    this.metric.find(labels).set(value);
  }
  inc(labels, value) {
    this.metric.find(labels).inc(value);
  }
  dec(labels, value) {
    this.metric.find(labels).dec(value);
  }
  setToCurrentTime(labels) {
    this.metric.find(labels).setToCurrentTime();
  }
  with(labels) {
    return this.metric.find(labels);
  }
  remove(labels) {
    return this.metric.remove(labels);
  }
};
var HistogramHandle = class {
  metric;
  constructor(metric) {
    this.metric = metric;
  }
  observe(labels, value) {
    this.metric.find(labels).observe(value);
  }
  startTimer(labels) {
    return this.metric.find(labels).startTimer();
  }
  with(labels) {
    return this.metric.find(labels);
  }
};
var InfoHandle = class {
  metric;
  constructor(metric) {
    this.metric = metric;
  }
  set(labels) {
    this.metric.find(labels).set(this.metric.facts(labels));
  }
};
var StatesetHandle = class {
  metric;
  constructor(metric) {
    this.metric = metric;
  }
  set(labels, state) {
    this.metric.find(labels).set(state);
  }
  with(labels) {
    return this.metric.find(labels);
  }
};

var LabelTree = class {
  /** In the order in which they came. */
  leaves = /* @__PURE__ */ new Set();
  names;
  root = newBranch();
  constructor(names) {
    this.names = names;
  }
  get(labels) {
    let branch = this.root;
    for (const name of this.names) {
      branch = branch.branches.get(labels[name]);
      if (branch === void 0) return void 0;
    }
    return branch.leaf;
  }
  /** Adds a leaf where there is none. */
  add(labels, leaf) {
    let branch = this.root;
    for (const name of this.names) {
      const next = branch.branches.get(labels[name]) ?? newBranch();
      branch.branches.set(labels[name], next);
      branch = next;
    }
    branch.leaf = leaf;
    this.leaves.add(leaf);
  }
  /** Removes a leaf, and the branches that lead to nothing else. */
  delete(labels) {
    const leaf = this.get(labels);
    if (leaf === void 0) return;
    this.leaves.delete(leaf);
    this.prune(this.root, labels, 0);
  }
  prune(branch, labels, depth) {
    const name = this.names[depth];
    if (name === void 0) {
      branch.leaf = void 0;
      return;
    }
    const next = branch.branches.get(labels[name]);
    if (next === void 0) return;
    this.prune(next, labels, depth + 1);
    if (next.branches.size === 0 && next.leaf === void 0) branch.branches.delete(labels[name]);
  }
};
function newBranch() {
  return { branches: /* @__PURE__ */ new Map(), leaf: void 0 };
}

var OTHER = "other";
var BoundGroup = class {
  /** The open labels of the group, with the value `other`. */
  others;
  closed;
  capacity;
  members;
  constructor(names, openNames, capacity) {
    const open = names.filter((name) => openNames.includes(name));
    this.others = Object.fromEntries(open.map((name) => [name, OTHER]));
    this.closed = names.filter((name) => !open.includes(name));
    this.capacity = capacity;
    this.members = new LabelTree(names);
  }
  /** Whether the combination is in, or could come in. */
  hasRoomFor(labels) {
    return this.members.leaves.size < this.capacity || this.members.get(labels) !== void 0;
  }
  has(labels) {
    return this.members.get(labels) !== void 0;
  }
  /** The combination that came last among those with the same closed values. */
  newestLike(labels) {
    return [...this.members.leaves].findLast(
      (member) => this.closed.every((name) => member.labels[name] === labels[name])
    );
  }
  /** Counts one more user of a combination for which there is room. */
  enter(labels) {
    const member = this.members.get(labels);
    if (member === void 0) this.members.add(labels, { labels, uses: 1 });
    else member.uses += 1;
  }
  /** Gives the place back with the last user. */
  leave(labels) {
    const member = this.members.get(labels);
    if (member === void 0) return;
    member.uses -= 1;
    if (member.uses === 0) this.members.delete(labels);
  }
  /** Gives the place of a member to `other`. */
  turnIntoOther(member) {
    this.members.delete(member.labels);
    member.labels = { ...member.labels, ...this.others };
    this.members.add(member.labels, member);
  }
  /** Whether labels have the combination of a member. */
  isOf(member, labels) {
    return this.members.get(labels) === member;
  }
};

var Metric = class {
  table;
  /** Labels that tell series apart: all but those that an info metric replaces. */
  keys;
  known;
  tree;
  groups;
  make;
  drop;
  /** Where writes go that are refused; it drops and counts them. */
  nowhere;
  constructor({ table, sizes, make, drop }) {
    const names = Object.keys(table.labels);
    this.table = table;
    this.keys = names.filter((name) => table.facts?.includes(name) !== true);
    this.known = new Set(names);
    this.tree = new LabelTree(this.keys);
    this.groups = table.bounds.map(({ labels, factor, sizes: factors }) => {
      const capacity = factors.reduce((product, size) => product * (sizes[size] ?? 1), factor);
      return new BoundGroup(labels, this.openKeys(), Math.floor(capacity));
    });
    this.make = make;
    this.drop = drop;
    this.nowhere = make({});
    this.nowhere.isDetached = true;
  }
  /** Labels whose values are known at run time only. */
  openKeys() {
    return this.keys.filter((name) => typeof this.table.labels[name] === "string");
  }
  /**
   * The series with these labels, which is made when there is none. A value that a closed label does not have, or for
   * which a bound has no room, is replaced by `other`; where that is impossible, what is written is dropped.
   *
   * @throws {@link InstrumentationError} For labels that the types refuse.
   */
  find(labels) {
    for (const name in labels) if (!this.known.has(name)) throw this.unknownLabel(name);
    return this.tree.get(labels) ?? this.findUnusual(labels);
  }
  /** Exposes the series with these labels as 0, if there is room. */
  initialise(labels) {
    if (!this.groups.every((group) => group.hasRoomFor(labels))) return;
    const series = this.tree.get(labels) ?? this.create(labels);
    series.initialise();
  }
  /** @returns Whether there was a series with these labels. */
  remove(labels) {
    for (const name in labels) if (!this.known.has(name)) throw this.unknownLabel(name);
    const series = this.tree.get(this.wellFormed(labels));
    if (series !== void 0) this.detach(series);
    return series !== void 0;
  }
  /** @returns How many combinations of labels were removed: those that include all of `owner`. */
  release(owner) {
    const pairs = Object.entries(owner).map(([name, value]) => [name, repaired(value)]);
    const owned = [...this.tree.leaves].filter(
      ({ labels }) => pairs.every(([name, value]) => Object.hasOwn(labels, name) && labels[name] === value)
    );
    for (const series of owned) this.detach(series);
    return owned.length;
  }
  /** Takes back every write. */
  reset() {
    for (const series of this.tree.leaves) series.reset();
  }
  samples() {
    return [...this.tree.leaves].flatMap((series) => series.isExposed ? series.samples() : []);
  }
  /** The labels that an info metric replaces together, or `undefined` where one cannot have the value. */
  facts(labels) {
    const names = this.table.facts ?? [];
    const asked = this.wellFormed(labels);
    const allowed = this.allowed(asked, names);
    if (allowed !== void 0 && names.some((name) => allowed[name] !== asked[name])) this.drop();
    return allowed;
  }
  findUnusual(labels) {
    const asked = this.wellFormed(labels);
    const allowed = this.allowed(asked, this.keys);
    if (allowed === void 0) return this.nowhere;
    const found = this.tree.get(allowed) ?? this.admit(allowed);
    if (found === void 0) return this.nowhere;
    if (this.keys.some((name) => found.labels[name] !== asked[name])) this.drop();
    return found;
  }
  admit(labels) {
    let admitted = labels;
    for (const group of this.groups) {
      const inGroup = this.admitTo(group, admitted);
      if (inGroup === void 0) return void 0;
      admitted = inGroup;
    }
    return this.tree.get(admitted) ?? this.create(admitted);
  }
  /**
   * A bound admits as many combinations as it says, so that a deployment of the declared size loses nothing. The first
   * one too many goes to `other`, and the combination that came last with the same closed values makes room for it by
   * going there too. Whoever came before keeps its series.
   */
  admitTo(group, labels) {
    if (group.hasRoomFor(labels)) return labels;
    const other = { ...labels, ...group.others };
    if (group.has(other)) return other;
    const newest = group.newestLike(labels);
    if (newest === void 0 || Object.keys(group.others).length === 0) return void 0;
    this.turnIntoOther(group, newest);
    return other;
  }
  /** No series can have the new labels already, because the group had no such combination. */
  turnIntoOther(group, member) {
    const renamed = [...this.tree.leaves].filter(({ labels }) => group.isOf(member, labels));
    for (const series of renamed) {
      this.tree.delete(series.labels);
      series.labels = Object.freeze({ ...series.labels, ...group.others });
      this.tree.add(series.labels, series);
    }
    group.turnIntoOther(member);
  }
  create(labels) {
    const series = this.make(Object.freeze(labels));
    for (const group of this.groups) group.enter(labels);
    this.tree.add(labels, series);
    return series;
  }
  detach(series) {
    series.isDetached = true;
    this.tree.delete(series.labels);
    for (const group of this.groups) group.leave(series.labels);
  }
  /** Every label of the metric, with text that has a UTF-8 form: others would look alike once they are encoded. */
  wellFormed(labels) {
    return Object.fromEntries(
      Array.from(this.known, (name) => {
        const value = Object.hasOwn(labels, name) ? labels[name] : void 0;
        if (typeof value !== "string") throw this.missingLabel(name, value);
        return [name, repaired(value)];
      })
    );
  }
  /** Values that the labels may have, `other` in place of those that they may not. */
  allowed(labels, names) {
    const entries = names.flatMap((name) => {
      const value = this.allowedValue(name, labels[name] ?? "");
      return value === void 0 ? [] : [[name, value]];
    });
    return entries.length === names.length ? Object.fromEntries(entries) : void 0;
  }
  /** An empty value is none: Prometheus would drop the label. */
  allowedValue(name, value) {
    const values = this.table.labels[name];
    if (typeof values !== "object") return value === "" && values === "open" ? OTHER : value;
    return values.includes(value) ? value : values.find((one) => one === OTHER);
  }
  unknownLabel(label) {
    const names = [...this.known];
    return new InstrumentationError(
      `${this.table.name} has no label "${label}". ${names.length === 0 ? "It has none." : `Its labels: ${names.join(", ")}.`}`
    );
  }
  missingLabel(label, value) {
    const values = this.table.labels[label];
    const wanted = typeof values === "object" ? `one of ${values.join(", ")}` : "a text";
    return new InstrumentationError(
      value === void 0 ? `${this.table.name} needs the label "${label}": ${wanted}.` : `The label "${label}" of ${this.table.name} is ${wanted}, not of type ${typeof value}.`
    );
  }
};
function repaired(value) {
  return value.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD");
}

var Series = class {
  labels;
  /** False before the first write, unless the metric is initialised. */
  isExposed = false;
  /** True when it is exposed as 0 from the start. */
  isInitial = false;
  /** True after `release` or `remove`: what is written then is dropped. */
  isDetached = false;
  /** Counts a write that is dropped. */
  drop;
  constructor(labels, drop) {
    this.labels = labels;
    this.drop = drop;
  }
  /** Exposes it as 0 from now on. */
  initialise() {
    this.isInitial = true;
    this.isExposed = true;
  }
  /** Takes back every write. */
  reset() {
    this.clear();
    this.isExposed = this.isInitial;
  }
};
var CounterValue = class extends Series {
  value = 0;
  inc(by = 1) {
    const value = this.value + by;
    if (this.isDetached || !(by >= 0) || !Number.isFinite(value)) return this.drop();
    this.value = value;
    this.isExposed = true;
  }
  samples() {
    return [{ labels: this.labels, value: this.value }];
  }
  clear() {
    this.value = 0;
  }
};
var GaugeValue = class extends Series {
  value = 0;
  set(value) {
    if (this.isDetached || !Number.isFinite(value)) return this.drop();
    this.value = value;
    this.isExposed = true;
  }
  inc(by = 1) {
    this.set(this.value + by);
  }
  dec(by = 1) {
    this.set(this.value - by);
  }
  setToCurrentTime() {
    this.set(Date.now() / 1e3);
  }
  remove() {
    this.clear();
    this.isExposed = false;
  }
  samples() {
    return [{ labels: this.labels, value: this.value }];
  }
  clear() {
    this.value = 0;
  }
};
var HistogramValue = class extends Series {
  name;
  bounds;
  /** How many values lie in each bucket alone; the last one has no upper bound. */
  counts;
  sum = 0;
  constructor(labels, drop, { name, buckets }) {
    super(labels, drop);
    this.name = name;
    this.bounds = buckets;
    this.counts = [...buckets.map(() => 0), 0];
  }
  observe(value) {
    const sum = this.sum + value;
    if (this.isDetached || !(value >= 0) || !Number.isFinite(sum)) return this.drop();
    let bucket = 0;
    while (value > (this.bounds[bucket] ?? Infinity)) bucket += 1;
    this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
    this.sum = sum;
    this.isExposed = true;
  }
  startTimer() {
    const start = performance.now();
    let seconds;
    return () => {
      if (seconds === void 0) {
        seconds = (performance.now() - start) / 1e3;
        this.observe(seconds);
      }
      return seconds;
    };
  }
  samples() {
    const { name, labels } = this;
    let count = 0;
    const buckets = this.counts.map((inBucket, index) => {
      count += inBucket;
      return {
        labels: { le: this.bounds[index] ?? "+Inf", ...labels },
        value: count,
        metricName: `${name}_bucket`
      };
    });
    return [
      ...buckets,
      { labels, value: this.sum, metricName: `${name}_sum` },
      { labels, value: count, metricName: `${name}_count` }
    ];
  }
  clear() {
    this.counts.fill(0);
    this.sum = 0;
  }
};
var InfoValue = class extends Series {
  facts = {};
  set(facts) {
    if (this.isDetached || facts === void 0) return this.drop();
    this.facts = facts;
    this.isExposed = true;
  }
  samples() {
    return [{ labels: { ...this.labels, ...this.facts }, value: 1 }];
  }
  clear() {
    this.facts = {};
  }
};
var StatesetValue = class extends Series {
  states;
  state = "";
  constructor(labels, drop, states) {
    super(labels, drop);
    this.states = states;
  }
  set(state) {
    const kept = this.states.includes(state) ? state : this.states.find((one) => one === OTHER);
    if (kept !== state || this.isDetached) this.drop();
    if (kept === void 0 || this.isDetached) return;
    this.state = kept;
    this.isExposed = true;
  }
  samples() {
    return this.states.map((state) => ({
      labels: { ...this.labels, state },
      value: state === this.state ? 1 : 0
    }));
  }
  clear() {
    this.state = "";
  }
};

function instrument(pack, options) {
  const tables = tablesOf(pack, options.component);
  const registry = registryOf(options);
  const sizes = sizesOf(pack, options.sizes ?? {});
  for (const { name } of tables.values()) {
    if (registry.getSingleMetric(name) === void 0) continue;
    throw new InstrumentationError(`The registry already has a metric ${name}.`);
  }
  const drops = /* @__PURE__ */ new Map();
  let countDrop = (_metric) => {
  };
  const instruments = /* @__PURE__ */ new Map();
  for (const [property, table] of tables) {
    const drop = () => {
      drops.set(table.name, (drops.get(table.name) ?? 0) + 1);
      countDrop(table.name);
    };
    instruments.set(property, createInstrument(table, { sizes, drop }));
  }
  const metrics = Array.from(instruments.values(), ({ metric }) => metric);
  countDrop = dropCounter(pack, metrics);
  for (const metric of metrics) initialise(metric);
  for (const metric of metrics) registry.registerMetric(clientMetric(metric));
  const handles = Array.from(instruments, ([property, { handle }]) => [property, handle]);
  const owned = metrics.filter(({ table }) => table.name !== pack.dropped);
  return Object.freeze({
    ...Object.fromEntries(handles),
    drops,
    release: (owner) => release(owned, owner)
  });
}
function tablesOf({ components }, component) {
  const tables = Object.hasOwn(components, component) ? components[component] : void 0;
  if (tables === void 0) {
    const known = Object.keys(components).join(", ");
    throw new InstrumentationError(`There is no component "${component}". There are: ${known}.`);
  }
  return new Map(Object.entries(JSON.parse(tables)));
}
function registryOf({ registry, client }) {
  const found = registry ?? client?.register;
  if (found === void 0) {
    throw new InstrumentationError("Give a registry, or the client whose default registry to use.");
  }
  return found;
}
function sizesOf(pack, given) {
  for (const [name, size] of Object.entries(given)) {
    if (!Object.hasOwn(pack.sizes, name)) {
      const known = Object.keys(pack.sizes);
      throw new InstrumentationError(
        `There is no size "${name}". ${known.length === 0 ? "There is none." : `There are: ${known.join(", ")}.`}`
      );
    }
    if (size !== void 0 && !(Number.isSafeInteger(size) && size >= 0)) {
      throw new InstrumentationError(
        `The size "${name}" is a whole number that is not negative, not ${size}.`
      );
    }
  }
  return Object.fromEntries(
    Object.entries(pack.sizes).map(([name, reference]) => [name, given[name] ?? reference])
  );
}
function createInstrument(table, { sizes, drop }) {
  const isSingle = Object.keys(table.labels).length === 0;
  const setup = { table, sizes, drop };
  switch (table.kind) {
    case "counter": {
      const metric = new Metric({ ...setup, make: (labels) => new CounterValue(labels, drop) });
      return { metric, handle: isSingle ? metric.find({}) : new CounterHandle(metric) };
    }
    case "gauge":
    case "timestamp": {
      const metric = new Metric({ ...setup, make: (labels) => new GaugeValue(labels, drop) });
      return { metric, handle: isSingle ? metric.find({}) : new GaugeHandle(metric) };
    }
    case "histogram":
    case "duration": {
      const { name, buckets = [] } = table;
      const make = (labels) => new HistogramValue(labels, drop, { name, buckets });
      const metric = new Metric({ ...setup, make });
      return { metric, handle: isSingle ? metric.find({}) : new HistogramHandle(metric) };
    }
    case "info": {
      const metric = new Metric({ ...setup, make: (labels) => new InfoValue(labels, drop) });
      return { metric, handle: new InfoHandle(metric) };
    }
    case "stateset": {
      const { states = [] } = table;
      const metric = new Metric({ ...setup, make: (labels) => new StatesetValue(labels, drop, states) });
      return { metric, handle: isSingle ? metric.find({}) : new StatesetHandle(metric) };
    }
  }
}
function dropCounter(pack, metrics) {
  const metric = metrics.find(({ table }) => table.name === pack.dropped);
  const label = metric?.keys[0];
  if (metric === void 0 || label === void 0) return () => {
  };
  for (const { table } of metrics) if (table !== metric.table) metric.initialise({ [label]: table.name });
  return (name) => {
    if (name === metric.table.name) return;
    const series = metric.find({ [label]: name });
    if (series instanceof CounterValue) series.inc();
  };
}
function initialise(metric) {
  const { labels, zeroInitialised } = metric.table;
  if (!zeroInitialised) return;
  let combinations = [{}];
  for (const [name, values] of Object.entries(labels)) {
    if (typeof values === "string") return;
    combinations = combinations.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  }
  for (const combination of combinations) metric.initialise(combination);
}
function clientMetric(metric) {
  const { name, help, aggregator, kind } = metric.table;
  const type = CLIENT_TYPES[kind];
  return {
    name,
    help,
    type,
    aggregator,
    get() {
      return Promise.resolve({ name: this.name, help, type, aggregator, values: metric.samples() });
    },
    reset: () => metric.reset()
  };
}
var CLIENT_TYPES = {
  counter: "counter",
  gauge: "gauge",
  timestamp: "gauge",
  histogram: "histogram",
  duration: "histogram",
  info: "gauge",
  stateset: "gauge"
};
function release(metrics, owner) {
  const known = new Set(metrics.flatMap((metric) => metric.openKeys()));
  const names = Object.keys(owner);
  const unknown = names.find((name) => !known.has(name) || typeof owner[name] !== "string");
  if (names.length === 0 || unknown !== void 0) {
    const problem = unknown === void 0 ? "names no label" : `names "${unknown}"`;
    throw new InstrumentationError(
      `The owner of series ${problem}. Give values of some of these labels: ${[...known].sort().join(", ")}.`
    );
  }
  return metrics.reduce((count, metric) => count + metric.release(owner), 0);
}
export {
  InstrumentationError,
  instrument
};
