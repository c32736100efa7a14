package dev.handshake.tcp;

import java.util.Arrays;

/** From a long to a small number, without an object for each: open addressing. Keys and values are 0 or more. */
final class LongPlaces {
    private static final int NONE = -1;

    private long[] keys = new long[1 << 12];
    private int[] values = filled(1 << 12);
    private int size;

    /** The number kept for this key, or -1. */
    int get(long key) {
        return values[slot(key)];
    }

    /** Keeps a number for this key. True where the key is new; else nothing changes. */
    boolean put(long key, int value) {
        int slot = slot(key);
        if (values[slot] != NONE) {
            return false;
        }
        keys[slot] = key;
        values[slot] = value;
        if (++size * 2 > keys.length) {
            grow();
        }
        return true;
    }

    int size() {
        return size;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (values[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = filled(oldKeys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] values = new int[length];
        Arrays.fill(values, NONE);
        return values;
    }
}
