package dev.handshake.content.check;

import dev.handshake.content.library.ContentReading;
import dev.handshake.content.read.KnownCourse;
import dev.handshake.content.read.MisconceptionsReader;
import dev.handshake.content.read.NotionsReader;
import dev.handshake.content.read.QuizReader;
import dev.handshake.content.read.QuizScript;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Source;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Notions;
import dev.handshake.lesson.Quiz;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The quizzes among the files of a {@link ContentReading}, and what answers in free text are marked by. */
public final class QuizReading {
    private static final String FOLDER = "quizzes";

    private final Map<String, Findings> perFile;
    private final Map<Findings, Node> waiting = new LinkedHashMap<>();
    private final List<QuizScript> scripts = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();
    private final Map<Source, Notions> notions = new LinkedHashMap<>();
    private final Map<String, Misconception> known = new LinkedHashMap<>();
    private Notions knownNotions = Notions.NONE;

    /** The misconceptions of one file, with their places. */
    record Named(Source source, Map<String, Misconception> misconceptions, Map<String, Span> places) {}

    public QuizReading(Map<String, Findings> perFile) {
        this.perFile = perFile;
    }

    /** Takes the file, where it is a quiz or names misconceptions. A quiz waits for the lessons that it plays. */
    public boolean takes(Node root, Findings findings) {
        boolean inFolder = isInFolder(findings.source());
        if (has(root, MisconceptionsReader.NAME)
                || inFolder && findings.source().name().equals(MisconceptionsReader.NAME)) {
            Map<String, Span> places = new LinkedHashMap<>();
            Map<String, Misconception> read = MisconceptionsReader.read(root, findings, places);
            named.add(new Named(findings.source(), read, places));
            return true;
        }
        if (has(root, NotionsReader.NAME)
                || inFolder && findings.source().name().equals(NotionsReader.NAME)) {
            notions.put(findings.source(), NotionsReader.read(root, findings));
            return true;
        }
        // A quiz is known by its questions, and a file among quizzes that is no lesson is meant to be one.
        if (has(root, "questions") || inFolder && !has(root, "steps")) {
            waiting.put(findings, root);
            return true;
        }
        return false;
    }

    private static boolean has(Node root, String key) {
        return root.value(key).isPresent();
    }

    private static boolean isInFolder(Source source) {
        String[] parts = source.path().split("[/\\\\]");
        return parts.length > 1 && parts[parts.length - 2].equals(FOLDER);
    }

    public boolean isEmpty() {
        return waiting.isEmpty() && scripts.isEmpty() && named.isEmpty() && notions.isEmpty();
    }

    /** Reads the quizzes that waited, and what they say about one another. */
    public void finish(KnownCourse lessons, Catalog below) {
        waiting.forEach(
                (findings, root) -> QuizReader.read(root, findings, lessons).ifPresent(scripts::add));
        waiting.clear();
        known.putAll(below.misconceptions());
        named.forEach(file -> known.putAll(file.misconceptions()));
        new QuizReferences(scripts, named, perFile, below).check();
    }

    /** What is below, also where no quiz is among these files. */
    public void learnOf(Catalog below) {
        below.misconceptions().forEach(known::putIfAbsent);
        knownNotions = own(below.notions(), source -> true);
    }

    private Notions own(Notions below, Predicate<Source> which) {
        return notions.entrySet().stream()
                .filter(file -> which.test(file.getKey()))
                .map(Map.Entry::getValue)
                .reduce(below, Notions::with);
    }

    /** The ids of all questions here and below, those with errors too. */
    public Set<String> ids(Catalog below) {
        Set<String> ids = new HashSet<>();
        below.questions().forEach(q -> ids.add(q.id()));
        scripts.forEach(s -> ids.addAll(s.places().keySet()));
        return ids;
    }

    /** Marks the model answers, which only their authors need to know of. */
    public void checkModels() {
        Catalog all = new Catalog(List.of(), known, knownNotions);
        scripts.forEach(
                script -> ModelAnswers.check(script, perFile.get(script.source().path()), all));
    }

    /** Numbers of all misconceptions, here and below. */
    public Set<String> misconceptions() {
        return known.keySet();
    }

    /** The quizzes without errors, and every misconception, here and below. */
    public Catalog known() {
        List<Quiz> sound = scripts.stream()
                .filter(s -> isSound(s.source()))
                .map(QuizScript::quiz)
                .toList();
        return new Catalog(sound, known, knownNotions);
    }

    public int questionCount() {
        return scripts.stream().mapToInt(s -> s.quiz().questions().size()).sum();
    }

    /** Hands over what these files hold. */
    public void copyTo(QuizReading other, Set<String> files) {
        scripts.stream().filter(s -> files.contains(s.source().path())).forEach(other.scripts::add);
        named.stream().filter(n -> files.contains(n.source().path())).forEach(other.named::add);
        notions.entrySet().stream()
                .filter(n -> files.contains(n.getKey().path()))
                .forEach(n -> other.notions.put(n.getKey(), n.getValue()));
        other.known.putAll(known);
        other.knownNotions = knownNotions;
    }

    /** What has no errors and names nothing that has. */
    public Catalog sound(Catalog below) {
        Map<String, Misconception> misconceptions = new LinkedHashMap<>();
        for (Named file : named) {
            if (isSound(file.source())) {
                misconceptions.putAll(file.misconceptions());
            }
        }
        Set<String> ids = new HashSet<>(misconceptions.keySet());
        ids.addAll(below.misconceptions().keySet());
        below.questions().forEach(q -> ids.add(q.id()));
        List<QuizScript> sound = new ArrayList<>(scripts);
        sound.removeIf(s -> !isSound(s.source()));
        Set<String> all = new HashSet<>();
        do {
            all.clear();
            all.addAll(ids);
            sound.forEach(s -> s.quiz().questions().forEach(q -> all.add(q.id())));
        } while (sound.removeIf(s -> s.mentions().stream().anyMatch(m -> !all.contains(m.id()))));
        List<Quiz> quizzes = sound.stream().map(QuizScript::quiz).toList();
        return new Catalog(quizzes, misconceptions, own(Notions.NONE, this::isSound));
    }

    private boolean isSound(Source source) {
        return !perFile.get(source.path()).hasErrors();
    }
}
