package dev.handshake.tutor.model;

/**
 * One method for each kind of effect. A visitor and not a switch over patterns, because effects come with the first key: the
 * first such switch of a JVM takes 8 ms.
 */
public interface EffectVisitor {
    void record(Effect.Record answer);

    void undone(Effect.Undo undone);

    void corrected(Effect.Correct corrected);

    void keep(Effect.Keep keep);

    void interviewed(Effect.FinishInterview over);

    void count(Effect.Count count);

    void place(Effect.Place place);

    void setting(Effect.Setting setting);

    void exit(Effect.Exit exit);
}
