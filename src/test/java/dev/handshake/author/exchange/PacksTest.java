package dev.handshake.author.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Quiz;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that are taken, and packs that strangers made. */
class PacksTest {
    private static final String QUIZ = """
            schema: 1
            id: mine
            language: en
            title: Mine
            topic: opening
            level: junior
            questions:
              - {id: a, type: true-false, answer: true, prompt: A SYN uses a number.}
            """;

    @TempDir
    Path home;

    private static String pack(String version) {
        return "schema: 1\nid: my-pack\ntitle: {ko: 내 팩, en: My pack}\nversion: " + version
                + "\nauthors: [An, Lee]\nlicence: CC-BY-4.0\nneeds: 0.1.0\n";
    }

    private static Map<String, byte[]> sound(String version) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pack.yml", pack(version).getBytes());
        files.put("quizzes/mine.yml", QUIZ.getBytes());
        return files;
    }

    private static Map<String, byte[]> with(String name, byte[] content) {
        Map<String, byte[]> files = sound("1.0.0");
        files.put(name, content);
        return files;
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path zip = Files.createTempFile(home, "pack", ".zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                to.putNextEntry(new ZipEntry(file.getKey()));
                to.write(file.getValue());
                to.closeEntry();
            }
        }
        return zip;
    }

    private Path folder(Map<String, byte[]> files) throws IOException {
        Path folder = Files.createTempDirectory(home, "pack");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    private Path place() {
        return home.resolve("packs");
    }

    private Packs packs() {
        return new Packs(place());
    }

    private String refused(Path path) {
        return refused(path, Optional.of("0.1.0"));
    }

    private String refused(Path path, Optional<String> program) {
        String why = catchThrowableOfType(Packs.Refused.class, () -> packs().add(path, program, false))
                .why()
                .en();
        assertThat(Packs.folders(place()))
                .allMatch(p -> p.getFileName().toString().equals("my-pack"));
        assertThat(left()).isEmpty();
        return why;
    }

    /** What is left of a pack that was not taken, or of one that was replaced. */
    private List<Path> left() {
        try (Stream<Path> entries = Files.list(place())) {
            return entries.filter(p -> p.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Test
    void a_zip_and_a_folder_are_added_read_at_start_up_and_removed() throws Exception {
        for (Path from : List.of(zip(sound("1.0.0")), folder(sound("1.0.0")))) {
            assertThat(packs().check(from, Optional.of("0.1.0")).version()).isEqualTo("1.0.0");
            assertThat(packs().installed()).isEmpty();
            packs().add(from, Optional.of("0.1.0"), false);
            assertThat(packs().installed()).hasSize(1);
            assertThat(packs().installed().get(0).pack().authors()).containsExactly("An", "Lee");
            Library.Quizzes read = Library.quizzes(Packs.folders(place()));
            assertThat(read.problems()).isEmpty();
            assertThat(read.catalog()
                            .quiz("mine")
                            .map(Quiz::title)
                            .orElseThrow()
                            .en())
                    .isEqualTo("Mine");
            assertThat(packs().remove("my-pack")).isTrue();
            assertThat(packs().remove("my-pack")).isFalse();
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void a_zip_of_the_folder_itself_is_a_pack_too() throws Exception {
        Map<String, byte[]> inside = new LinkedHashMap<>();
        sound("1.0.0").forEach((name, content) -> inside.put("my-pack-main/" + name, content));
        assertThat(packs().add(zip(inside), Optional.empty(), false).id()).isEqualTo("my-pack");
    }

    @Test
    void a_newer_version_replaces_and_an_older_one_only_by_force() throws Exception {
        packs().add(zip(sound("1.9.0")), Optional.empty(), false);
        packs().add(zip(sound("1.10.0")), Optional.empty(), false);
        assertThat(refused(zip(sound("1.9.0")))).startsWith("the newer version 1.10.0 is there");
        assertThat(refused(zip(sound("1.10.0-beta.2")))).startsWith("the newer version 1.10.0 is there");
        packs().add(zip(sound("1.9.0")), Optional.empty(), true);
        assertThat(packs().installed().get(0).pack().version()).isEqualTo("1.9.0");
        assertThat(left()).isEmpty();
    }

    @Test
    void a_pack_for_a_later_program_is_refused() throws Exception {
        assertThat(refused(zip(sound("1.0.0")), Optional.of("0.0.9")))
                .isEqualTo("it needs handshake 0.1.0 or later; this is 0.0.9");
    }

    @Test
    void versions_are_in_the_order_of_the_specification() {
        List<String> order = List.of(
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
                "1.2.0",
                "1.10.0",
                "2.0.0");
        for (int i = 0; i + 1 < order.size(); i++) {
            assertThat(SemanticVersion.of(order.get(i)))
                    .as(order.get(i))
                    .isLessThan(SemanticVersion.of(order.get(i + 1)));
        }
    }

    @Test
    void a_name_that_leaves_the_folder_is_refused() throws Exception {
        for (String name : List.of(
                "../evil.yml",
                "lessons/../../evil.yml",
                "/etc/evil.yml",
                "C:/evil.yml",
                "lessons\\evil.yml",
                "a//b.yml")) {
            assertThat(refused(zip(with(name, new byte[] {'a'})))).as(name).contains("leads out of the folder");
        }
        assertThat(home.resolve("evil.yml")).doesNotExist();
    }

    @Test
    void links_are_refused_in_a_zip_and_in_a_folder() throws Exception {
        Path zip = zip(with("quizzes/link.yml", "/etc/passwd".getBytes()));
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < bytes.length; i++) {
            if (in.getInt(i) == 0x02014b50) {
                in.putInt(i + 38, 0120777 << 16);
            }
        }
        Files.write(zip, bytes);
        assertThat(refused(zip)).startsWith("it holds a link");
        Path folder = folder(sound("1.0.0"));
        Files.createSymbolicLink(folder.resolve("quizzes/link.yml"), folder.resolve("pack.yml"));
        assertThat(refused(folder)).startsWith("it holds a link");
    }

    @Test
    void what_is_made_to_burst_or_too_much_is_refused() throws Exception {
        assertThat(refused(zip(with("a.txt", new byte[900_000])))).startsWith("a file that was made to burst");
        byte[] large = new byte[(1 << 20) + 1];
        new java.util.SplittableRandom(1).nextBytes(large);
        assertThat(refused(zip(with("a.txt", large)))).startsWith("a file larger than 1 MiB");
        Map<String, byte[]> many = sound("1.0.0");
        for (int i = 0; i < Unpacking.MOST_FILES; i++) {
            many.put("lessons/" + i + ".yml", new byte[0]);
        }
        assertThat(refused(zip(many))).isEqualTo("it has more than 2,000 files");
        Path huge = home.resolve("huge.zip");
        Files.write(huge, new byte[(int) Unpacking.MOST_ZIP_BYTES + 1]);
        assertThat(refused(huge)).isEqualTo("it is larger than 16 MiB");
    }

    @Test
    void a_zip_within_the_zip_and_files_that_are_no_text_are_refused() throws Exception {
        byte[] inner = Files.readAllBytes(zip(sound("1.0.0")));
        assertThat(refused(zip(with("inner.txt", inner)))).startsWith("a zip within the zip");
        assertThat(refused(zip(with("inner.zip", inner)))).startsWith("a pack holds YAML and text");
        assertThat(refused(zip(with("run.sh", new byte[] {'a'})))).startsWith("a pack holds YAML and text");
    }

    @Test
    void what_is_no_pack_is_refused_and_says_why() throws Exception {
        assertThat(refused(zip(Map.of("lessons/a.yml", new byte[] {'a'}))))
                .isEqualTo("there is no pack.yml at its top");
        Path text = home.resolve("text.zip");
        Files.writeString(text, "no zip at all, but long enough to look for an end");
        assertThat(refused(text)).isEqualTo("it is neither a zip nor a folder");
        Map<String, byte[]> broken = sound("1.0");
        assertThat(refused(zip(broken))).isEqualTo("pack.yml has errors");
        assertThat(refused(zip(with("quizzes/bad.yml", "schema: 1\nid: bad\n".getBytes()))))
                .isEqualTo("its files have errors");
        String taken = QUIZ.replace("id: mine", "id: time-wait");
        assertThat(refused(zip(with("quizzes/time-wait.yml", taken.getBytes()))))
                .isEqualTo("its files have errors");
    }

    @Test
    void what_systems_leave_in_a_zip_and_what_new_leaves_in_a_folder_is_ignored() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : sound("1.0.0").entrySet()) {
            files.put("mine/" + file.getKey(), file.getValue());
        }
        byte[] anything = {0, 5, 22, 7, 0, 2, 0};
        for (String left : List.of(
                "__MACOSX/mine/._pack.yml",
                "__MACOSX/._mine",
                "mine/._pack.yml",
                "mine/.DS_Store",
                "mine/quizzes/.DS_Store",
                "mine/Thumbs.db",
                "mine/quizzes/desktop.ini",
                "mine/quizzes/quiz.schema.json",
                "mine/quizzes/lesson.schema.json")) {
            files.put(left, anything);
        }
        Packs packs = new Packs(home.resolve("packs"));
        assertThat(packs.check(zip(files), Optional.empty()).id()).isEqualTo("my-pack");
        assertThat(packs.check(folder(files).resolve("mine"), Optional.empty()).id())
                .isEqualTo("my-pack");
        packs.add(zip(files), Optional.empty(), false);
        try (Stream<Path> taken = Files.walk(home.resolve("packs/my-pack"))) {
            assertThat(taken.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .sorted())
                    .containsExactly("mine.yml", "pack.yml");
        }
        assertThat(catchThrowableOfType(
                                Packs.Refused.class, () -> packs.check(zip(with("../.x", anything)), Optional.empty()))
                        .why()
                        .en())
                .startsWith("a name that leads out of the folder");
    }

    @Test
    void what_a_killed_program_left_is_cleaned_and_a_pack_that_made_room_comes_back() throws Exception {
        Path place = home.resolve("packs");
        Packs packs = new Packs(place);
        packs.add(zip(sound("1.0.0")), Optional.empty(), false);
        Path old = Files.createDirectories(place.resolve(".old-1")).resolve("my-pack");
        Files.move(place.resolve("my-pack"), old);
        Files.createDirectories(place.resolve(".new-2/quizzes"));
        Files.writeString(place.resolve(".new-2/pack.yml"), "half");
        Files.createDirectories(place.resolve(".gone-3/other"));
        assertThat(Packs.folders(place)).containsExactly(place.resolve("my-pack"));
        assertThat(left(place)).containsExactly("my-pack");

        Files.createDirectories(place.resolve(".old-4/my-pack"));
        assertThat(packs.installed()).hasSize(1);
        assertThat(left(place)).containsExactly("my-pack");
    }

    private static List<String> left(Path place) throws IOException {
        try (Stream<Path> entries = Files.list(place)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void an_error_names_the_file_where_its_author_has_it() throws Exception {
        Map<String, byte[]> files = sound("1.0.0");
        files.put(
                "quizzes/mine.yml",
                QUIZ.replace("topic: opening", "topic: openings").getBytes());
        for (Path from : List.of(folder(files), zip(files))) {
            Packs packs = new Packs(home.resolve("packs"));
            String check = catchThrowableOfType(Packs.Refused.class, () -> packs.check(from, Optional.empty()))
                    .in(Lang.EN);
            String add = catchThrowableOfType(Packs.Refused.class, () -> packs.add(from, Optional.empty(), false))
                    .in(Lang.EN);
            assertThat(check)
                    .startsWith(from + "/quizzes/mine.yml:5:")
                    .doesNotContain("handshake-pack")
                    .isEqualTo(add);
        }
    }

    @Test
    void a_device_without_end_is_no_pack_and_no_name_turns_the_line_round() throws Exception {
        Packs packs = new Packs(home.resolve("packs"));
        if (Files.exists(Path.of("/dev/zero"))) {
            assertThat(catchThrowableOfType(
                                    Packs.Refused.class, () -> packs.check(Path.of("/dev/zero"), Optional.empty()))
                            .why()
                            .en())
                    .isEqualTo("it is neither a zip nor a folder");
        }
        Packs.Refused refused = catchThrowableOfType(
                Packs.Refused.class,
                () -> packs.check(zip(with("a\u202egnp\u200b.exe", new byte[1])), Optional.empty()));
        assertThat(refused.why().en()).isEqualTo("a pack holds YAML and text, nothing else: a?gnp?.exe");
    }

    @Test
    void a_pack_that_breaks_later_is_left_out_and_the_rest_is_read() throws Exception {
        packs().add(zip(sound("1.0.0")), Optional.empty(), false);
        Files.writeString(place().resolve("my-pack/quizzes/mine.yml"), "{");
        Library.Quizzes read = Library.quizzes(Packs.folders(place()));
        assertThat(read.problems()).isNotEmpty();
        assertThat(read.catalog().quiz("mine")).isEmpty();
        assertThat(read.catalog().quiz("time-wait")).isPresent();
        Files.delete(place().resolve("my-pack/pack.yml"));
        assertThat(Packs.folders(place())).isEmpty();
    }

    @Test
    void no_zip_however_broken_is_more_than_refused() throws Exception {
        byte[] whole = Files.readAllBytes(zip(sound("1.0.0")));
        SeededNumbers draw = new SeededNumbers(11);
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            byte[] broken = whole.clone();
            broken[draw.shuffled(whole.length).get(0)] ^= (byte) (1 << i % 8);
            Path zip = home.resolve("broken.zip");
            Files.write(zip, broken);
            try {
                packs().check(zip, Optional.empty());
                ends.add("taken");
            } catch (Packs.Refused | IOException e) {
                ends.add("refused");
            }
        }
        assertThat(ends).contains("refused");
    }
}
