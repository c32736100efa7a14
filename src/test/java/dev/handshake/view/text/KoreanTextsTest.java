package dev.handshake.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Notions;
import dev.handshake.lesson.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All that the program says in Korean: what lessons and quizzes say, the strings of the sources, the command line and the
 * facts. Words that the glossary replaced stay away, and a particle fits the sound of what is before it. What an answer may
 * contain (match, notions) is no text of ours.
 */
class KoreanTextsTest {
    /** What is written instead stands in the glossary and the voice. */
    private static final Pattern REPLACED = Pattern.compile(String.join(
            "|",
            "은\\(는\\)|는\\(은\\)|이\\(가\\)|가\\(이\\)|을\\(를\\)|를\\(을\\)|\\(으\\)로|와\\(과\\)|과\\(와\\)",
            "\\d과 중|이 과(?=[ 의를에])|다음 과\\b|모든 과\\b|추가 과\\b|과를 (마|이어|시작)",
            "쉬는 연결|쉰 연결|여는 도중|동시 열기|동시 닫기|연결 열기|연결 닫기|보통의 열기|멈춘 닫기|어긋난 열기",
            "핸드쉐이크|핸드쉐잌|핸드세이크|팔로업|선택지|붙임표|빗금|낱말|배우는 사람",
            "그것|여러분|당신|사용자님|까닭|견주|데까지(를|가| )|(?<![가-힣])[한두] 왕복|99번째 백분위수",
            "(새로운|오래된|낮은|높은|프로그램) 판(?=[ 으을이의])|열린 꼬리 질문|빠진 점|더하면 좋은 점|물은 것",
            "순서 번호|일련번호|승인 번호|[가-힣]—|—[가-힣]|[가-힣]!(?!=)"));

    private static final Pattern PARTICLE =
            Pattern.compile("(?<=[A-Za-z0-9_)\"'\\]])(은|는|이|가|을|를|과|와|으로|로|이나|나)(?=[\\s.,:;?)\"]|$)");

    private record Line(String place, String words) {}

    @Test
    void no_replaced_word_comes_back() {
        assertThat(found(line -> REPLACED.matcher(line.words()).find())).isEmpty();
    }

    @Test
    void every_particle_fits_what_is_read_before_it() {
        List<String> wrong = new ArrayList<>();
        for (Line line : lines()) {
            Matcher particle = PARTICLE.matcher(line.words());
            while (particle.find()) {
                String before = line.words().substring(0, particle.start());
                String fits = form(particle.group()).apply(before).substring(before.length());
                if (isKnown(before) && !fits.equals(particle.group())) {
                    wrong.add(line.place() + ": " + tail(before) + particle.group() + ", not " + fits);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_check_of_particles_finds_a_wrong_one() {
        assertThat(Josa.topic("SYN")).isEqualTo("SYN은");
        assertThat(PARTICLE.matcher("shutdown(SHUT_WR)를 부릅니다").find()).isTrue();
        assertThat(Josa.object("shutdown(SHUT_WR)")).isEqualTo("shutdown(SHUT_WR)을");
        assertThat(REPLACED.matcher("이 과의 마지막 쪽").find()).isTrue();
        assertThat(lines()).hasSizeGreaterThan(5_000);
    }

    /** A sign, such as [S.], has no reading, and of what a source puts in front nothing is known. */
    private static boolean isKnown(String before) {
        return before.matches(".*[A-Za-z0-9가-힣].*") && !before.matches(".*\\[[A-Z]?\\.?\\]$");
    }

    private static UnaryOperator<String> form(String particle) {
        return switch (particle) {
            case "은", "는" -> Josa::topic;
            case "이", "가" -> Josa::subject;
            case "을", "를" -> Josa::object;
            case "과", "와" -> Josa::and;
            case "으로", "로" -> Josa::by;
            default -> Josa::or;
        };
    }

    private static String tail(String words) {
        return words.substring(Math.max(0, words.length() - 24));
    }

    private static List<String> found(Predicate<Line> which) {
        return lines().stream()
                .filter(which)
                .map(line -> line.place() + ": " + line.words())
                .toList();
    }

    // ---------------------------------------------------------------- what is said

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        texts("lessons", Library.shipped(), lines);
        texts("quizzes", Library.shippedQuizzes(), lines);
        sources().forEach(file -> strings(file, lines));
        Path resources = Path.of("src/main/resources/dev/handshake");
        for (String name : List.of("cli/start/help.ko.properties", "content/read/facts.txt")) {
            read(resources.resolve(name)).lines().forEach(line -> lines.add(new Line(name, line)));
        }
        return lines.stream()
                .filter(line -> line.words().chars().anyMatch(c -> c >= '가' && c <= '힣'))
                .toList();
    }

    /** Every text within this, whatever records hold it. */
    private static void texts(String place, Object value, List<Line> lines) {
        if (value instanceof Text text) {
            text.ko().lines().forEach(words -> lines.add(new Line(place, words)));
        } else if (value instanceof Collection<?> all) {
            all.forEach(each -> texts(place, each, lines));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> texts(place, each, lines));
        } else if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(each -> texts(place, each, lines));
        } else if (value instanceof Record record && !(value instanceof MatchTerms) && !(value instanceof Notions)) {
            String here = idOf(record).map(id -> place + " " + id).orElse(place);
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                texts(here, get(component, record), lines);
            }
        }
    }

    private static Optional<String> idOf(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals("id") && component.getType() == String.class)
                .map(component -> String.valueOf(get(component, record)))
                .findFirst();
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Stream.of("lesson/rubric/", "lesson/claim/", "Josa", "OptionAdvice")
                            .noneMatch(file.toString()::contains))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void strings(Path file, List<Line> lines) {
        Matcher string = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"").matcher(read(file));
        while (string.find()) {
            String words = string.group(1).replace("\\n", " ").replace("\\\"", "\"");
            lines.add(new Line(file.getFileName().toString(), words));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
