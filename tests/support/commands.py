"""What tests that run other programs share: a command's output or its failure, and the score of several cases."""

import os
import subprocess


class Failure(Exception):
    """What a case found wrong."""


class Skipped(Exception):
    """Why a case cannot be tried here."""


def output_of(command, folder, **variables):
    done = subprocess.run([str(word) for word in command], cwd=folder, env=dict(os.environ, **variables), text=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        raise Failure(f"{command[0]}: exit status {done.returncode}\n{done.stdout[-3000:]}")
    return done.stdout


def refusal_of(command, folder):
    """What a command says that must fail."""
    try:
        said = output_of(command, folder)
    except Failure as failure:
        return str(failure)
    raise Failure(f"{command} ends well, and should fail:\n{said[-3000:]}")


def demand(truth, text):
    if not truth:
        raise Failure(text)


def closing(cases):
    """Tries (title, what to call) one by one; prints the score, and gives the status to exit with."""
    passed = failed = skipped = 0
    for title, case in cases:
        try:
            case()
            passed += 1
        except Skipped as reason:
            print(f"skipped {title}: {reason}", flush=True)
            skipped += 1
        except Failure as failure:
            print(f"FAILED  {title}: {failure}", flush=True)
            failed += 1
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or not passed else 0
