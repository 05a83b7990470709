package org.kontor.contracts.amendments;

import java.util.Optional;
import org.kontor.kernel.text.Text;

/**
 * What differs between two versions of a contract.
 *
 * @param line the line or settlement it is in, as users know it; empty for the contract itself
 * @param field which field
 * @param before the older value; empty when there was none
 * @param after the newer value; empty when there is none any more
 */
public record Difference(Optional<String> line, Text field, Optional<String> before, Optional<String> after) {}
