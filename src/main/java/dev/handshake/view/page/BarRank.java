package dev.handshake.view.page;

/**
 * How long an action stays on a key bar that is too narrow for all of them: those of a lower rank fall away first. The
 * constants stand in that order. On one page two actions of the same rank fall away from the left.
 */
public enum BarRank {
    /** Asking the same step again: rarely what is wanted. */
    RESTART,
    /** What a tool of the system would show of this moment. */
    OBSERVE,
    /** The other language, which works whether the bar says so or not. */
    LANGUAGE,
    /** A convenience that the page can be used without. */
    EXTRA,
    /** The control blocks of both ends. */
    BLOCKS,
    /** Another page about the same moment, or moving where digits do the same. */
    ASIDE,
    /** Leaving a question out; pages that are reached from few places. */
    SKIP,
    /** Moving about, and undoing. */
    MOVE,
    /** Correcting what the marker found. */
    CORRECT,
    /** The reason, the rule, a list to go to. */
    EXPLAIN,
    /** Typing a number where flags come first. */
    TYPE,
    /** Opening what is in focus; a hint; choosing again. */
    OPEN,
    /** Taking back a part of an answer. */
    TAKE_BACK,
    /** Confirming what is in focus. */
    CONFIRM,
    /** Putting away what covers the choices. */
    CLOSE,
    /** What the page is for: choosing, going on; or the way back. */
    MAIN,
    /** Handing in; reading on in what does not fit. */
    SUBMIT,
    /** The one way on from here. */
    ONWARD,
    /** Turning the screen where a page does not fit it. */
    TURN,
    /** Leaving: always shown. */
    LEAVE
}
