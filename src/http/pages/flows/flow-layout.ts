import { Graph, layout } from '@dagrejs/dagre';
import { emergencyExits } from '../../../domain/notifications/who-is-concerned.ts';
import type { StateMachine, Transition } from '../../../domain/requests/state-machine.ts';
import type { Language } from '../../../domain/text.ts';

export interface FlowBox {
  readonly code: string;
  /** The name, broken to fit. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FlowArrow {
  readonly from: string;
  readonly to: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly FlowBox[];
  readonly arrows: readonly FlowArrow[];
}

export const lineHeight = 17;
const boxWidth = 176;
const lettersInLine = 22;
/** Room above and below the words, and for the mark of a box. */
const boxPadding = 30;

function broken(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lettersInLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Ways out lead from almost everywhere: they stand in the table of steps and not among the arrows. */
export const isOnward = ({ action }: Transition): boolean => !emergencyExits.has(action);

function arrowsOf({ transitions }: StateMachine): ReadonlyMap<string, readonly [from: string, to: string]> {
  const pairs = transitions
    .filter(isOnward)
    .flatMap(({ from, to }) => from.filter((code) => code !== to).map((code) => [code, to] as const));
  return new Map(pairs.map((pair) => [pair.join(' '), pair]));
}

function layOut(machine: StateMachine, language: Language): FlowLayout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 34, marginx: 8, marginy: 8 });
  const arrows = [...arrowsOf(machine).values()];
  const reached = new Set([machine.initial, ...arrows.flat()]);
  const shown = machine.statuses.filter(({ code }) => reached.has(code));
  const lines = new Map(shown.map(({ code, name }) => [code, broken(name[language])]));
  for (const [code, words] of lines) {
    graph.setNode(code, { width: boxWidth, height: words.length * lineHeight + boxPadding });
  }
  for (const [from, to] of arrows) graph.setEdge(from, to, {});
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: [...lines].map(([code, words]) => ({ code, lines: words, ...placeOf(graph, code) })),
    arrows: arrows.map(([from, to]) => ({ from, to, points: graph.edge(from, to).points ?? [] })),
  };
}

function placeOf(graph: Graph, code: string): Pick<FlowBox, 'x' | 'y' | 'width' | 'height'> {
  const { x = 0, y = 0, width, height } = graph.node(code);
  return { x: x - width / 2, y: y - height / 2, width, height };
}

const ready = new Map<string, FlowLayout>();

/** Where the statuses of a course stand in its picture; worked out once for each course and language. */
export function flowLayout(machine: StateMachine, language: Language): FlowLayout {
  const key = `${machine.kind} ${machine.direction} ${language}`;
  const known = ready.get(key) ?? layOut(machine, language);
  ready.set(key, known);
  return known;
}
