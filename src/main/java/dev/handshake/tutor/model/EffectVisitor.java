package dev.handshake.tutor.model;

/**
 * One method for each kind of effect. A visitor and not a switch over patterns, because effects come with the first key: the
 * first such switch of a JVM takes 8 ms.
 */
public interface EffectVisitor {
    void record(Effect.Record answer);

    void undo(Effect.Undo undo);

    void correct(Effect.Correct correction);

    void keep(Effect.Keep keep);

    void finishInterview(Effect.FinishInterview over);

    void count(Effect.Count count);

    void place(Effect.Place place);

    void setting(Effect.Setting setting);

    void exit(Effect.Exit exit);
}
