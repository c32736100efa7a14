package dev.handshake.store;

import dev.handshake.store.BadExport.Fault;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;

/** The fields of one line of an export, taken one by one; what is left at the end is a fault. */
final class ExportFields {
    private final int line;
    private final Map<String, Object> fields;

    ExportFields(int line, String text) throws BadExport {
        this.line = line;
        try {
            this.fields = JsonLine.read(text);
        } catch (JsonLine.Malformed e) {
            throw bad(Fault.NOT_JSON, e.getMessage());
        }
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) throws BadExport {
        return take(name, String.class);
    }

    String textOr(String name, String usual) throws BadExport {
        return has(name) ? text(name) : usual;
    }

    boolean flag(String name) throws BadExport {
        return take(name, Boolean.class);
    }

    long number(String name) throws BadExport {
        return take(name, Long.class);
    }

    int count(String name) throws BadExport {
        long value = number(name);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw bad(Fault.WRONG_VALUE, name + ": " + value);
        }
        return (int) value;
    }

    Instant time(String name) throws BadExport {
        String text = text(name);
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw bad(Fault.WRONG_VALUE, name + ": " + text);
        }
    }

    void end() throws BadExport {
        if (!fields.isEmpty()) {
            throw bad(Fault.UNKNOWN, fields.keySet().iterator().next());
        }
    }

    BadExport bad(Fault fault, String detail) {
        return new BadExport(line, fault, detail);
    }

    private <T> T take(String name, Class<T> type) throws BadExport {
        Object value = fields.remove(name);
        if (value == null) {
            throw bad(Fault.MISSING, name);
        }
        if (!type.isInstance(value)) {
            throw bad(Fault.WRONG_VALUE, name + ": " + value);
        }
        return type.cast(value);
    }
}
