package dev.handshake.tutor.model;

import java.util.List;

/**
 * A sitting as it is kept while it is not over, so that it can be gone on with after whatever ended the program.
 *
 * @param agenda what is still to be asked, the open question first, nothing where only the report is left; what has been
 * @param spentMillis how long it has taken so far, without pauses
 * @param open how far the open question is
 * @param atMillis when it stood so, milliseconds since 1970
 */
public record SavedSitting(Purpose purpose, Agenda agenda, long spentMillis, Open open, long atMillis) {
    /** For how long it is offered by itself; {@code handshake resume} asks for it by name and goes further back. */
    static final long OFFERED_MILLIS = 24 * 60 * 60 * 1_000L;

    /**
     * How far the open question is.
     *
     * @param draft the free text written so far, empty for none
     * @param hints how many hints were used
     * @param millis how long it has been open
     */
    public record Open(String draft, int hints, long millis) {
        public static final Open FRESH = new Open("", 0, 0);

        /** A draft may come out of an imported file: it is cleaned as if it had been typed. */
        public Open {
            draft = TextDraft.EMPTY.type(draft).text();
        }
    }

    public List<PlannedQuestion> ahead() {
        return agenda.ahead();
    }

    public List<AskedQuestion> behind() {
        return agenda.behind();
    }

    /** How a sitting stands now. One that was just answered stands at the question after it. */
    public static SavedSitting of(Sitting sitting, long now) {
        return switch (sitting.stage()) {
            case Stage.Judged judged ->
                new SavedSitting(
                        sitting.purpose(),
                        sitting.after(judged.asked()),
                        sitting.clock().spentMillis(now),
                        Open.FRESH,
                        now);
            case Stage.Paused paused -> standing(sitting, sitting.nowMillis(), now);
            case Stage.Open open -> standing(sitting, now, now);
            case Stage.Confiding confiding -> standing(sitting, now, now);
        };
    }

    /** @param until when its clock stopped, or now */
    private static SavedSitting standing(Sitting sitting, long until, long now) {
        Stage.Open open = sitting.stage().open();
        Open how = new Open(open.entry().text(), open.rungs(), sitting.clock().askingMillis(until));
        return new SavedSitting(
                sitting.purpose(), sitting.agenda(), sitting.clock().spentMillis(until), how, now);
    }

    /** Nothing is left of it: it came to its end, or another one took its place. */
    public static SavedSitting over(Purpose purpose, long now) {
        return new SavedSitting(purpose, Agenda.NONE, 0, Open.FRESH, now);
    }

    /** True where going on is not the same as starting over. */
    public boolean isBegun() {
        return !behind().isEmpty() || !open.draft().isBlank();
    }

    public boolean isRecent(long now) {
        return now - atMillis < OFFERED_MILLIS;
    }

    /** Milliseconds that an interview has left, 0 where it has none; {@link Long#MAX_VALUE} where there is no clock. */
    public long leftMillis() {
        return purpose.limitMillis() == Long.MAX_VALUE
                ? Long.MAX_VALUE
                : Math.max(0, purpose.limitMillis() - spentMillis);
    }

    /** True where nothing is left to be asked but the report was not seen. An answer that was being written may be finished. */
    public boolean isAnswered() {
        return ahead().isEmpty()
                || leftMillis() == 0 && !behind().isEmpty() && open.draft().isBlank();
    }

    /** Root questions answered or skipped, and how many there are of them; for follow-ups by themselves, all. */
    public int answered() {
        return (int)
                behind().stream().filter(s -> counts(s.because().isEmpty())).count();
    }

    /** See {@link #answered}. */
    public int questions() {
        return answered()
                + (int) ahead().stream()
                        .filter(a -> counts(a.because().isEmpty()))
                        .count();
    }

    private boolean counts(boolean planned) {
        return planned || purpose.isOfFollowUps();
    }

    /** The draft as it was left, where it is one that was kept; else the empty one. */
    public ReplyDraft entry(ReplyDraft empty) {
        return open.draft().isEmpty() ? empty : empty.resumed(open.draft());
    }
}
