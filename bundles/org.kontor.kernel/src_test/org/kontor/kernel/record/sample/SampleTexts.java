package org.kontor.kernel.record.sample;

/** Lies beside the texts of the tests, apart from the bundle's own. */
public final class SampleTexts {

    private SampleTexts() {}
}
