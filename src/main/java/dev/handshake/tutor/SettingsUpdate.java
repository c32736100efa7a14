package dev.handshake.tutor;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.asking.LessonUpdate;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Strength;
import java.util.Optional;

/** What a learner chooses for every lesson; it is saved at once. */
final class SettingsUpdate {
    private SettingsUpdate() {}

    static Next speakIn(Model model, Lang lang) {
        Settings settings = model.settings().in(lang);
        return Next.of(model.in(lang).with(settings), new Effect.Setting("lang", lang.code()));
    }

    /** Where a confidence is being asked for and none is wanted any more, the question is open again. */
    static Next toggleConfidence(Model model) {
        boolean asks = !model.settings().asksConfidence();
        Model next = model.with(model.settings().asking(asks));
        Optional<Screen> open = model.screen()
                .sitting()
                .filter(sitting -> !asks && sitting.stage().isConfiding())
                .map(sitting -> sitting.with(sitting.stage().open()));
        return Next.of(open.map(next::at).orElse(next), new Effect.Setting("confidence", asks ? "on" : "off"));
    }

    /** In a lesson the step begins again, asked for as strongly as was chosen. */
    static Next setStrength(Model model, Strength strength, long now) {
        Model next = model.with(model.settings().at(strength));
        Optional<Screen> again =
                model.screen().lesson().map(position -> LessonUpdate.screen(position.with(strength), now));
        return Next.of(again.map(next::at).orElse(next), new Effect.Setting("strength", strength.name()));
    }
}
