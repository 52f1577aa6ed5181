package dev.gatehouse.console.component;

import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.problem.ProblemCode;

/** Acts that the API may refuse for want of a fresh proof; they changed nothing then, and are done once it has come. */
final class Repeatable {

    private Repeatable() {}

    static void run(Runnable action) {
        try {
            action.run();
        } catch (PlatformProblem refused) {
            if (refused.code() == ProblemCode.REAUTHENTICATION_REQUIRED) {
                throw new NeedsProof(action);
            }
            throw refused;
        }
    }
}
