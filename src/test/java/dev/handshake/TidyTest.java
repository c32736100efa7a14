package dev.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the compiler would have to tell if it could: that it is asked to decide. Our own sealed families are taken apart by
 * a {@code switch} that lists every case, so that a new case is an error wherever somebody has to think about it. An
 * {@code instanceof}, a downcast or a {@code default} over them would hide such a place, and is refused here. The sizes that
 * keep a file readable in one sitting are held here too.
 *
 * <p>The main sources are read and resolved once by the JDK's own compiler, so a rule speaks of types and not of text.
 */
@Tag("slow")
class TidyTest {
    private static final Path MAIN = Path.of("src", "main", "java");

    /** The rules of RFC 9293, paragraph by paragraph: one file, as the section that it follows is one section. */
    private static final Set<String> MAY_BE_LONG = Set.of("Rules.java");

    /** The RFC's own table of variables (3.3.1), built in four places and read beside it. */
    private static final Set<String> TABLES = Set.of("Tcb");

    private static final int MOST_LINES = 400;
    private static final int MOST_METHOD_LINES = 45;
    private static final int MOST_ARGUMENTS = 6;

    private static final Findings FOUND = Sources.read();

    @Test
    void our_sealed_families_are_decided_by_switch() {
        assertThat(FOUND.of(Kind.INSTANCEOF))
                .as("instanceof over our own sealed types: switch over the family, or ask a method of the type")
                .isEmpty();
    }

    @Test
    void nothing_is_cast_down_to_one_of_our_own_cases() {
        assertThat(FOUND.of(Kind.CAST))
                .as("a cast is a decision that nobody checks")
                .isEmpty();
    }

    @Test
    void no_default_swallows_a_case_of_our_own() {
        assertThat(FOUND.of(Kind.DEFAULT))
                .as("default over our own enum or sealed type: name the cases")
                .isEmpty();
    }

    @Test
    void a_constructor_call_can_be_read() {
        assertThat(FOUND.of(Kind.ARGUMENTS))
                .as("more than " + MOST_ARGUMENTS + " arguments: compose them of small records")
                .isEmpty();
    }

    @Test
    void a_method_is_one_thought_on_one_screen() {
        assertThat(FOUND.of(Kind.METHOD))
                .as("longer than " + MOST_METHOD_LINES + " lines")
                .isEmpty();
    }

    @Test
    void a_file_fits_a_sitting() throws IOException {
        assertThat(files().filter(
                                file -> !MAY_BE_LONG.contains(file.getFileName().toString()))
                        .filter(file -> lines(file) > MOST_LINES))
                .as("longer than " + MOST_LINES + " lines")
                .isEmpty();
    }

    @Test
    void no_class_name_stands_for_two_things() throws IOException {
        Map<String, List<Path>> byName = files().filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()));
        assertThat(byName.values().stream().filter(files -> files.size() > 1)).isEmpty();
    }

    /** "Kept", "Told", "Given": a participle says what was done, not what there is. */
    @Test
    void a_class_is_not_named_by_a_bare_participle() throws IOException {
        Pattern participle = Pattern.compile("[A-Z][a-z]*(ed|ing)|Kept|Told|Given|Sat|Sent|Held|Met|Seen|Known|Drawn");
        Set<String> nouns = Set.of(
                "Deed",
                "Encoding",
                "Numbering",
                "Heading",
                "Grading",
                "Unpacking",
                "Happening",
                "Sitting",
                "Sighting",
                "Spelling",
                "Standing");
        assertThat(files().map(file -> file.getFileName().toString().replace(".java", ""))
                        .filter(name -> participle.matcher(name).matches() && !nouns.contains(name)))
                .isEmpty();
    }

    /** Every package says what lives there, who may enter and where a newcomer starts. */
    @Test
    void a_package_explains_itself() throws IOException {
        assertThat(files().map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                .isEmpty();
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(MAIN)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private enum Kind {
        INSTANCEOF,
        CAST,
        DEFAULT,
        ARGUMENTS,
        METHOD
    }

    /** One place that a rule refuses, as {@code file:line what}. */
    private record Finding(Kind kind, String place) {}

    private record Findings(List<Finding> all) {
        List<String> of(Kind kind) {
            return all.stream()
                    .filter(finding -> finding.kind() == kind)
                    .map(Finding::place)
                    .toList();
        }
    }

    /** The main sources, resolved. */
    private static final class Sources extends TreePathScanner<Void, Void> {
        private final Trees trees;
        private final Types types;
        private final CompilationUnitTree unit;
        private final List<Finding> findings;

        private Sources(Trees trees, Types types, CompilationUnitTree unit, List<Finding> findings) {
            this.trees = trees;
            this.types = types;
            this.unit = unit;
            this.findings = findings;
        }

        static Findings read() {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (var manager = compiler.getStandardFileManager(null, null, null)) {
                JavacTask task = (JavacTask) compiler.getTask(
                        null,
                        manager,
                        null,
                        List.of("-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        manager.getJavaFileObjectsFromPaths(files().toList()));
                Iterable<? extends CompilationUnitTree> units = task.parse();
                task.analyze();
                List<Finding> findings = new ArrayList<>();
                for (CompilationUnitTree unit : units) {
                    new Sources(Trees.instance(task), task.getTypes(), unit, findings).scan(unit, null);
                }
                return new Findings(findings);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Void visitInstanceOf(InstanceOfTree tree, Void none) {
            Tree asked = tree.getPattern() == null ? tree.getType() : tree.getPattern();
            if (!inEquals() && isCase(typeOf(tree.getExpression())) && isCase(typeOf(asked))) {
                found(Kind.INSTANCEOF, tree, tree.toString());
            }
            return super.visitInstanceOf(tree, none);
        }

        /** {@code X.class::isInstance}, {@code .map(X.class::cast)} and {@code getClass() == X.class} are the same in disguise. */
        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void none) {
            if (tree.getIdentifier().contentEquals("class") && isCase(typeOf(tree.getExpression()))) {
                found(Kind.INSTANCEOF, tree, tree.toString());
            }
            return super.visitMemberSelect(tree, none);
        }

        @Override
        public Void visitTypeCast(TypeCastTree tree, Void none) {
            TypeMirror from = typeOf(tree.getExpression());
            TypeMirror to = typeOf(tree.getType());
            if (!inEquals() && isCase(from) && isCase(to) && !types.isSubtype(from, to)) {
                found(Kind.CAST, tree, tree.toString());
            }
            return super.visitTypeCast(tree, none);
        }

        @Override
        public Void visitSwitch(SwitchTree tree, Void none) {
            defaults(tree, tree.getExpression(), tree.getCases());
            return super.visitSwitch(tree, none);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
            defaults(tree, tree.getExpression(), tree.getCases());
            return super.visitSwitchExpression(tree, none);
        }

        private void defaults(Tree tree, ExpressionTree selector, List<? extends CaseTree> cases) {
            boolean swallows = cases.stream()
                    .flatMap(c -> c.getLabels().stream())
                    .anyMatch(DefaultCaseLabelTree.class::isInstance);
            TypeMirror type = typeOf(selector);
            if (swallows && (isCase(type) || isOurs(type, ElementKind.ENUM))) {
                found(Kind.DEFAULT, tree, "switch (" + selector + ")");
            }
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void none) {
            Element type = types.asElement(typeOf(tree));
            boolean isTable = TABLES.contains(String.valueOf(type.getSimpleName()));
            if (tree.getArguments().size() > MOST_ARGUMENTS && ours(type) && !isTable) {
                found(
                        Kind.ARGUMENTS,
                        tree,
                        type.getSimpleName() + ", " + tree.getArguments().size());
            }
            return super.visitNewClass(tree, none);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            if (tree.getBody() != null) {
                long first = line(trees.getSourcePositions().getStartPosition(unit, tree));
                long last = line(trees.getSourcePositions().getEndPosition(unit, tree));
                if (last - first + 1 > MOST_METHOD_LINES
                        && !unit.getSourceFile().getName().endsWith("Rules.java")) {
                    found(Kind.METHOD, tree, tree.getName() + ", " + (last - first + 1));
                }
            }
            return super.visitMethod(tree, none);
        }

        private TypeMirror typeOf(Tree tree) {
            return trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
        }

        /** True for a sealed type of ours and for what it permits. */
        private boolean isCase(TypeMirror type) {
            Element element = type == null ? null : types.asElement(type);
            if (!(element instanceof TypeElement declared) || !ours(declared)) {
                return false;
            }
            return declared.getModifiers().contains(Modifier.SEALED)
                    || Stream.concat(Stream.of(declared.getSuperclass()), declared.getInterfaces().stream())
                            .anyMatch(this::isCase);
        }

        private boolean isOurs(TypeMirror type, ElementKind kind) {
            Element element = type == null ? null : types.asElement(type);
            return element != null && element.getKind() == kind && ours(element);
        }

        private static boolean ours(Element element) {
            return element instanceof TypeElement type
                    && type.getQualifiedName().toString().startsWith("dev.handshake.");
        }

        /** Equality is asked of objects of any type. */
        private boolean inEquals() {
            for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
                if (path.getLeaf() instanceof MethodTree method) {
                    return method.getName().contentEquals("equals");
                }
                if (path.getLeaf() instanceof ClassTree || path.getLeaf() instanceof LambdaExpressionTree) {
                    return false;
                }
            }
            return false;
        }

        private void found(Kind kind, Tree tree, String what) {
            String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
            long at = line(trees.getSourcePositions().getStartPosition(unit, tree));
            findings.add(new Finding(kind, file + ":" + at + "  " + what.replaceAll("\\s+", " ")));
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(Math.max(0, position));
        }
    }
}
