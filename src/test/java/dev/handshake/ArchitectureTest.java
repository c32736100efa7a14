package dev.handshake;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Random;
import java.util.Scanner;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may know whom. The core (tcp, memory, lesson, tutor, view) is pure; the doors around it are thin; each third-party
 * library is named in one package. A package that does not exist yet breaks no rule.
 */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.handshake");

    private static final String[] CORE = rooms("tcp", "memory", "lesson", "tutor", "view");

    @TestFactory
    Stream<DynamicTest> a_room_knows_only_the_rooms_below_it() {
        return Stream.of(
                        arrow("tcp")
                                .because("the engine is the oracle: it depends on nothing that could bend its answers"),
                        arrow("memory").because("when to ask again is arithmetic over dates, whatever is being asked"),
                        arrow("lesson", "tcp")
                                .because("a lesson speaks of events and segments, not of files or screens"),
                        arrow("tutor", "lesson", "memory", "tcp")
                                .because("what happens next must not depend on how it is shown or stored"),
                        arrow("view", "tutor", "lesson", "memory", "tcp")
                                .because("a page is a function of the model, so that it can be tested as a value"),
                        arrow("json").because("it reads and writes values, whatever they mean"),
                        arrow("content", "lesson", "tcp", "json")
                                .because("words on disk become lessons; nobody else needs to know that they were YAML"),
                        arrow("progress", "tutor", "lesson", "memory", "tcp")
                                .because("a learner's session is the same on whatever it is shown and stored"),
                        arrow("store", "progress", "memory", "json")
                                .because("the database keeps facts about answers, not the tutor's types"),
                        arrow("terminal", "view", "tutor")
                                .because("a door only carries keys in and pages out, so that both doors say the same"),
                        arrow("author", "content", "view", "tutor", "lesson", "memory", "tcp", "json")
                                .because(
                                        "an author's tools are functions over content, pages and what learners answered"))
                .map(ArchitectureTest::test);
    }

    /** Inside a room, too, a package knows only those before it in its row; an empty name is the room's own package. */
    @TestFactory
    Stream<DynamicTest> inside_a_room_arrows_go_one_way() {
        return Stream.of(
                        inOrder("tcp", "", "listener", "trace"),
                        inOrder("lesson", "", "rubric", "claim", "judge"),
                        inOrder(
                                "view",
                                "text",
                                "cells",
                                "page",
                                "ladder",
                                "diagram",
                                "observe",
                                "lesson",
                                "question",
                                "study",
                                "overlay",
                                ""),
                        inOrder(
                                "content",
                                "shape",
                                "source",
                                "trace",
                                "read",
                                "check",
                                "folder",
                                "format",
                                "compiled",
                                "library"),
                        inOrder("terminal", "shell", "tty", "plain", "lanterna", ""),
                        inOrder("cli", "start", "commands", ""))
                .flatMap(rules -> rules)
                .map(ArchitectureTest::test);
    }

    @Test
    void no_packages_go_round_in_a_circle() {
        check(slices().matching("dev.handshake.(**)")
                .should()
                .beFreeOfCycles()
                .because("whoever opens a package must be able to read it before the ones that use it"));
    }

    @Test
    void the_tools_of_authors_do_not_know_one_another() {
        check(slices().matching("dev.handshake.author.(*)..")
                .should()
                .notDependOnEachOther()
                .because("an export must not break because a report changed"));
    }

    @TestFactory
    Stream<DynamicTest> a_library_is_named_in_one_place() {
        return Stream.of(
                        only("com.googlecode.lanterna..", "dev.handshake.terminal.lanterna.."),
                        only(
                                "org.jline..",
                                "dev.handshake.terminal.plain..",
                                "dev.handshake.terminal.lanterna..",
                                "dev.handshake.terminal.tty.."),
                        only("com.fasterxml.jackson.core..", "dev.handshake.json..", "dev.handshake.content.."),
                        only("com.fasterxml.jackson.dataformat..", "dev.handshake.content.."),
                        only("org.yaml..", "dev.handshake.content.."),
                        only("de.siegmar..", "dev.handshake.author.exchange.."),
                        only("picocli..", "dev.handshake.cli.."),
                        only("java.sql..", "dev.handshake.store.."),
                        only("org.sqlite..", "dev.handshake.store.."))
                .map(ArchitectureTest::test);
    }

    @TestFactory
    Stream<DynamicTest> the_core_is_pure() {
        return Stream.of(
                        classes()
                                .that(resideInAnyPackage(CORE))
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(
                                        "dev.handshake..",
                                        "java.lang",
                                        "java.lang.annotation",
                                        "java.lang.invoke",
                                        "java.lang.runtime",
                                        "java.util",
                                        "java.util.function",
                                        "java.util.stream",
                                        "java.util.regex",
                                        "java.text",
                                        "java.time..",
                                        "java.math")
                                .because("files, threads, sockets and terminals belong to the rooms around the core"),
                        noClasses()
                                .that(resideInAnyPackage(CORE))
                                .should()
                                .dependOnClassesThat(belongToAnyOf(
                                        Random.class,
                                        SplittableRandom.class,
                                        Scanner.class,
                                        Timer.class,
                                        Thread.class,
                                        Clock.class))
                                .because("the same model and message must give the same page, in a test and next year"),
                        noClasses()
                                .that(resideInAnyPackage(CORE))
                                .should(ACCESS_STANDARD_STREAMS)
                                .because("what is said goes through a page"),
                        noClasses()
                                .that(resideInAnyPackage(CORE))
                                .should()
                                .callMethod(System.class, "currentTimeMillis")
                                .orShould()
                                .callMethod(System.class, "nanoTime")
                                .orShould()
                                .callMethod(Math.class, "random")
                                .orShould()
                                .callMethod(Instant.class, "now")
                                .orShould()
                                .callMethod(LocalDate.class, "now")
                                .orShould()
                                .callMethod(LocalDateTime.class, "now")
                                .orShould()
                                .callMethod(ZonedDateTime.class, "now")
                                .orShould()
                                .callMethod(Clock.class, "systemUTC")
                                .because("time is an argument"),
                        classes()
                                .that(resideInAPackage("dev.handshake.tcp.."))
                                .should()
                                .onlyDependOnClassesThat(not(resideInAnyPackage("java.time..", "java.text..")))
                                .because("the engine's clock is virtual and its words are plain strings"))
                .map(ArchitectureTest::test);
    }

    @Test
    void what_there_is_once_in_a_process_is_touched_where_the_process_is_known() {
        check(noClasses()
                .that(not(resideInAnyPackage("dev.handshake.terminal.tty..", "dev.handshake.cli..")))
                .should()
                .callMethod(Runtime.class, "addShutdownHook", Thread.class)
                .orShould()
                .callMethod(Thread.class, "setDefaultUncaughtExceptionHandler", Thread.UncaughtExceptionHandler.class)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(ProcessBuilder.class, "start")
                .because("two sessions may live in one JVM"));
    }

    @Test
    void a_name_is_a_noun_of_the_subject() {
        check(noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .because("such a name is a noun that was not found yet"));
    }

    /** The room may know itself, the given rooms, and nothing else of this program. */
    private static ArchRule arrow(String room, String... below) {
        String[] allowed = Stream.concat(Stream.of(room), Arrays.stream(below))
                .map(name -> "dev.handshake." + name + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("dev.handshake." + room + "..")
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("dev.handshake..")).or(resideInAnyPackage(allowed)))
                .as(room + " knows only " + (below.length == 0 ? "itself" : String.join(", ", below)));
    }

    private static Stream<ArchRule> inOrder(String room, String... packages) {
        return IntStream.range(0, packages.length).mapToObj(i -> {
            String[] later = Arrays.stream(packages, i + 1, packages.length)
                    .map(name -> inside(room, name))
                    .toArray(String[]::new);
            return noClasses()
                    .that()
                    .resideInAPackage(inside(room, packages[i]))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .as(inside(room, packages[i]) + " knows none of " + String.join(", ", later))
                    .because("a newcomer can read the row from its beginning, and nothing goes round in a circle");
        });
    }

    private static String inside(String room, String name) {
        return name.isEmpty() ? "dev.handshake." + room : "dev.handshake." + room + "." + name + "..";
    }

    private static ArchRule only(String library, String... packages) {
        return noClasses()
                .that(not(resideInAnyPackage(packages)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .as(library + " is named only in " + String.join(", ", packages))
                .because("a library that is named in one place can be replaced in one place");
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(name -> "dev.handshake." + name + "..").toArray(String[]::new);
    }

    private static DynamicTest test(ArchRule rule) {
        return DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }
}
