package org.kontor.sample;

import org.kontor.kernel.text.Text;

/** Hears how far the work has come; called by the thread that does the work. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Some of the work is done.
     *
     * @param step what is being made
     * @param done how much of it is done
     * @param total how much of it there is
     */
    void at(Text step, int done, int total);
}
