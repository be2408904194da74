import { spawn } from 'node:child_process';
import { usersEnvironment } from './users-environment.ts';

/**
 * Starts a program that the user asked for, such as a browser. It continues when this one ends.
 * @param environment what is set beside the user's own variables
 * @returns false if it cannot be started at all
 */
export function startProgram(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): boolean {
  try {
    const child = spawn(program, args, {
      detached: true,
      stdio: 'ignore',
      env: { ...usersEnvironment(), ...environment },
    });
    // An event reports a program that has gone in the meantime. Without a listener it would end this one.
    child.on('error', () => undefined);
    child.unref();
    return child.pid !== undefined;
  } catch {
    return false;
  }
}
