package dev.handshake.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many rows an export holds.
 *
 * @param readable by what the header calls them, in its order
 * @param damaged rows that could not be read and were left out
 */
public record ExportCount(Map<String, Integer> readable, int damaged) {
    public ExportCount {
        readable = Collections.unmodifiableMap(new LinkedHashMap<>(readable));
    }
}
