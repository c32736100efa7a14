package dev.handshake.tutor.model;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Flag;

/** Who hears messages: one method for each kind. */
public interface MsgListener<T> {
    /** What a message that means nothing here leads to. */
    T otherwise();

    default T plain(Msg.Plain key) {
        return otherwise();
    }

    default T common(Msg.Common key) {
        return otherwise();
    }

    default T choose(int index) {
        return otherwise();
    }

    default T move(int by) {
        return otherwise();
    }

    default T turn(int by) {
        return otherwise();
    }

    default T toggle(Flag flag) {
        return otherwise();
    }

    default T digit(int digit) {
        return otherwise();
    }

    default T type(String text) {
        return otherwise();
    }

    default T sure(Confidence confidence) {
        return otherwise();
    }

    default T build(Msg.Build segment) {
        return otherwise();
    }

    default T run(Command command) {
        return otherwise();
    }

    default T openLesson(String id) {
        return otherwise();
    }

    default T speakIn(Lang lang) {
        return otherwise();
    }

    default T loaded(Msg.Loaded answer) {
        return otherwise();
    }

    default T away(long millis) {
        return otherwise();
    }

    default T stored(boolean all) {
        return otherwise();
    }

    default T tell(Notice notice) {
        return otherwise();
    }

    default T setStrength(Strength strength) {
        return otherwise();
    }

    default T begin(Purpose purpose) {
        return otherwise();
    }

    default T goOn(Purpose purpose) {
        return otherwise();
    }

    default T resume() {
        return otherwise();
    }

    default T stocked(Catalog catalog) {
        return otherwise();
    }

    default T counted(Statistics statistics) {
        return otherwise();
    }

    default T correct(int index) {
        return otherwise();
    }
}
