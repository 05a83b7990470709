package org.kontor.kernel.problem;

import java.util.ArrayList;
import java.util.List;
import org.kontor.kernel.text.Text;

/** Collects problems, so that a user is told all of them at once and not one after the other. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds an error at a field when the condition does not hold. */
    public Problems require(boolean holds, String field, Text text) {
        if (!holds) {
            found.add(Problem.error(field, text));
        }
        return this;
    }

    /** Adds a problem. */
    public Problems add(Problem problem) {
        found.add(problem);
        return this;
    }

    /** Adds several problems. */
    public Problems addAll(List<Problem> problems) {
        found.addAll(problems);
        return this;
    }

    /** What was found, in the order of finding. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /**
     * Ends the collection.
     *
     * @throws ProblemException when an error is among the problems
     */
    public void refuseOnError() {
        if (found.stream().anyMatch(Problem::isError)) {
            throw new ProblemException(found);
        }
    }
}
