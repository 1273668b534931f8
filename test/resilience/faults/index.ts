import type { Fault } from '../fault-server.ts';
import { bodyFaults } from './body.ts';
import { connectionFaults } from './connection.ts';
import { contentFaults } from './content.ts';
import { echoFaults } from './echo.ts';
import { written } from './raw-answer.ts';
import { passingFaults, statusFaults } from './status.ts';

/** Every fault by its name. */
export const faults: Readonly<Record<string, Fault>> = {
  ...connectionFaults,
  ...statusFaults,
  ...passingFaults,
  ...bodyFaults,
  ...contentFaults,
  ...echoFaults,
};

const CUTS = 60;

/** A good answer that ends too early: cut at 60 places, from its first byte to its last. */
export const cuts: Readonly<Record<string, Fault>> = Object.fromEntries(
  Array.from({ length: CUTS }, (_, index) => [
    `cut-${index}`,
    written((bytes, { socket }) => void socket.end(bytes.subarray(0, Math.floor((bytes.length * index) / CUTS)))),
  ]),
);
