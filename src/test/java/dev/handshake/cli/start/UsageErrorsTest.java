package dev.handshake.cli.start;

import dev.handshake.cli.Ran;
import org.junit.jupiter.api.Test;

/** A command line that was not understood: exit code 2, one sentence, and where the help is. */
class UsageErrorsTest {
    /** Every command: a new one is added here. */
    private static final String ALL =
            "doc, export, fmt, follow-ups, import, interview, learn, mark, new, pack, plan, preview, progress, quiz, report, "
                    + "resume, review, schema, stats, trace, validate";

    @Test
    void a_mistyped_option() {
        Ran.in("en_GB.UTF-8", "--plian").says(2, "", """
                handshake: unknown option: --plian. Did you mean --plain?
                Help: handshake --help
                """);
        Ran.in("ko_KR.UTF-8", "learn", "--no-colour").says(2, "", """
                handshake: 알 수 없는 옵션: --no-colour. 혹시 --no-color인가요?
                도움말: handshake learn --help
                """);
    }

    @Test
    void an_option_like_no_other() {
        Ran.in("C", "--frobnicate=7").says(2, "", """
                handshake: unknown option: --frobnicate.
                Help: handshake --help
                """);
    }

    @Test
    void a_mistyped_command() {
        Ran.in("C", "lern").says(2, "", """
                handshake: unknown command: lern. Did you mean learn?
                Help: handshake --help
                """);
        Ran.in("ko_KR.UTF-8", "progress", "exprot").says(2, "", """
                handshake: 알 수 없는 명령: exprot. 혹시 export인가요?
                도움말: handshake progress --help
                """);
    }

    @Test
    void a_command_like_no_other_gets_them_all() {
        Ran.in("C", "dance").says(2, "", """
                handshake: unknown command: dance. Commands: %s
                Help: handshake --help
                """.formatted(ALL));
        Ran.in("ko", "dance").says(2, "", """
                handshake: 알 수 없는 명령: dance. 명령: %s
                도움말: handshake --help
                """.formatted(ALL));
    }

    @Test
    void a_language_that_it_does_not_speak() {
        Ran.in("C", "--lang", "fr").says(2, "", """
                handshake: --lang cannot be "fr". Allowed: ko, en
                Help: handshake --help
                """);
    }

    @Test
    void an_option_without_its_value() {
        Ran.in("ko_KR.UTF-8", "--lang").says(2, "", """
                handshake: --lang 뒤에 값이 필요합니다: ko, en
                도움말: handshake --help
                """);
        Ran.in("C", "learn", "--content").says(2, "", """
                handshake: --content needs a value: DIR
                Help: handshake learn --help
                """);
    }

    @Test
    void a_value_where_none_belongs() {
        Ran.in("C", "--plain=maybe").says(2, "", """
                handshake: --plain takes no value.
                Help: handshake --help
                """);
    }

    @Test
    void trace_without_a_file() {
        Ran.in("C", "trace", "--json").says(2, "", """
                handshake: no file given: FILE
                Help: handshake trace --help
                """);
    }

    @Test
    void progress_without_a_word_for_what_to_do() {
        Ran.in("C", "progress", "--lang=ko").says(2, "", """
                handshake: 무엇을 할지 적어 주세요: show, export, import, reset
                도움말: handshake progress --help
                """);
    }

    @Test
    void a_word_too_many() {
        Ran.in("C", "learn", "three-way", "four-way").says(2, "", """
                handshake: unexpected word: four-way.
                Help: handshake learn --help
                """);
    }

    @Test
    void an_escape_sequence_on_the_command_line_stays_harmless() {
        Ran.in("C", "\u001b[2Jlearn").says(2, "", """
                handshake: unknown command: ?[2Jlearn. Commands: %s
                Help: handshake --help
                """.formatted(ALL));
    }
}
