package dev.handshake.author.exchange;

import dev.handshake.content.source.Glyph;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of a pack, copied from a folder or out of a zip into an empty folder. A stranger made them: no name leads out of
 * the folder, no link is followed, no file grows beyond what content needs, and only text is taken. Sizes are counted as
 * bytes come out, because what a zip says of itself may be a lie.
 */
final class Unpacking {
    static final int MOST_FILES = 2_000;
    static final long MOST_BYTES_EACH = 1L << 20;
    static final long MOST_BYTES = 32L << 20;
    static final long MOST_ZIP_BYTES = 16L << 20;
    /** YAML is squeezed to a tenth; beyond this it was made to burst. */
    private static final long MOST_RATIO = 100;

    private static final long SMALL = 64L << 10;
    private static final Set<String> KINDS = Set.of("yml", "yaml", "md", "txt");
    private static final Pattern LEFTOVERS = Pattern.compile(
            "(?i)Thumbs\\.db|desktop\\.ini|(lesson|quiz|course|misconceptions|notions)\\.schema\\.json");
    private static final int LINK = 0120000;
    private static final int KIND_OF_FILE = 0170000;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    private final Path into;
    private final Set<String> names = new HashSet<>();
    private long bytes;

    private Unpacking(Path into) {
        this.into = into;
    }

    /** Copies a folder or unpacks a zip into {@code into}, which is there and empty; returns the folder of pack.yml. */
    static Path to(Path into, Path from) throws IOException, Packs.Refused {
        Unpacking unpacking = new Unpacking(into);
        if (Files.isDirectory(from)) {
            unpacking.folder(from);
        } else {
            unpacking.zip(from);
        }
        if (Files.isRegularFile(into.resolve("pack.yml"))) {
            return into;
        }
        // A zip of a folder has that folder at its top.
        try (var entries = Files.list(into)) {
            List<Path> top = entries.filter(Files::isDirectory).toList();
            if (top.size() == 1 && Files.isRegularFile(top.get(0).resolve("pack.yml"))) {
                return top.get(0);
            }
        }
        throw new Packs.Refused("pack.yml이 맨 위에 없습니다", "there is no pack.yml at its top");
    }

    // ---- a folder

    private void folder(Path from) throws IOException, Packs.Refused {
        Packs.Refused[] refused = new Packs.Refused[1];
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden =
                        !folder.equals(from) && folder.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = from.relativize(file).toString().replace('\\', '/');
                if (isOfNoConcern(name)) {
                    return FileVisitResult.CONTINUE;
                }
                try {
                    if (!attributes.isRegularFile()) {
                        throw link(name);
                    }
                    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                        copy(name, in, Long.MAX_VALUE);
                    }
                    return FileVisitResult.CONTINUE;
                } catch (Packs.Refused e) {
                    refused[0] = e;
                    return FileVisitResult.TERMINATE;
                }
            }
        });
        if (refused[0] != null) {
            throw refused[0];
        }
    }

    // ---- a zip

    private void zip(Path from) throws IOException, Packs.Refused {
        // A device has no size, and no end either.
        if (!Files.isRegularFile(from)) {
            if (Files.notExists(from)) {
                throw new NoSuchFileException(from.toString());
            }
            throw new Packs.Refused("zip도 폴더도 아닙니다", "it is neither a zip nor a folder");
        }
        if (Files.size(from) > MOST_ZIP_BYTES) {
            throw new Packs.Refused("16 MiB보다 큽니다", "it is larger than 16 MiB");
        }
        refuseLinks(Files.readAllBytes(from));
        try (ZipFile zip = new ZipFile(from.toFile())) {
            if (zip.size() > MOST_FILES) {
                throw tooMany();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isOfNoConcern(entry.getName())) {
                    continue;
                }
                if (entry.isDirectory()) {
                    named(entry.getName());
                    continue;
                }
                long allowed = Math.max(SMALL, Math.max(entry.getCompressedSize(), 0) * MOST_RATIO);
                try (InputStream in = zip.getInputStream(entry)) {
                    copy(entry.getName(), in, allowed);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new Packs.Refused("zip으로 읽을 수 없습니다: " + e.getMessage(), "not readable as a zip: " + e.getMessage());
        }
    }

    /** The library does not say what kind of file an entry is: its directory at the end of the zip does. */
    private static void refuseLinks(byte[] zip) throws Packs.Refused {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - 22;
        while (end >= 0 && in.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw new Packs.Refused("zip도 폴더도 아닙니다", "it is neither a zip nor a folder");
        }
        int at = in.getInt(end + 16);
        while (at >= 0 && at + 46 <= zip.length && in.getInt(at) == CENTRAL) {
            if ((in.getInt(at + 38) >>> 16 & KIND_OF_FILE) == LINK) {
                throw link("");
            }
            at += 46
                    + (in.getShort(at + 28) & 0xffff)
                    + (in.getShort(at + 30) & 0xffff)
                    + (in.getShort(at + 32) & 0xffff);
        }
    }

    /**
     * What systems leave in folders and zips (__MACOSX, ._name, .DS_Store, Thumbs.db), and the schemas for editors that
     * {@code handshake new} puts beside its files: nobody meant to hand them over, and nobody should have to take them out.
     */
    private static boolean isOfNoConcern(String name) {
        List<String> parts = List.of(name.split("/"));
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        boolean isHidden = parts.stream().anyMatch(part -> part.startsWith(".") && !part.equals("."));
        return !parts.contains("..") && (LEFTOVERS.matcher(last).matches() || parts.contains("__MACOSX") || isHidden);
    }

    // ---- one file

    private void copy(String name, InputStream in, long allowed) throws IOException, Packs.Refused {
        Path target = named(name);
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String last = target.getFileName().toString();
        if (!KINDS.contains(kind) && !last.matches("(?i)LICEN[CS]E|README|NOTICE")) {
            throw new Packs.Refused(
                    "팩에는 YAML과 글만 담습니다: " + shown(name), "a pack holds YAML and text, nothing else: " + shown(name));
        }
        byte[] content = in.readNBytes((int) Math.min(MOST_BYTES_EACH, allowed) + 1);
        if (content.length > MOST_BYTES_EACH) {
            throw new Packs.Refused("1 MiB보다 큰 파일입니다: " + shown(name), "a file larger than 1 MiB: " + shown(name));
        }
        if (content.length > allowed) {
            throw new Packs.Refused("지나치게 압축된 파일입니다: " + shown(name), "a file that was made to burst: " + shown(name));
        }
        bytes += content.length;
        if (bytes > MOST_BYTES) {
            throw new Packs.Refused("모두 더해 32 MiB를 넘습니다", "all together it is more than 32 MiB");
        }
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4) {
            throw new Packs.Refused("zip 안에 zip이 있습니다: " + shown(name), "a zip within the zip: " + shown(name));
        }
        Files.createDirectories(target.getParent());
        Files.write(target, content);
    }

    /** Where a file of this name goes: always within the folder. */
    private Path named(String name) throws Packs.Refused {
        String plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        boolean sound = !plain.isEmpty()
                && plain.length() <= 200
                && plain.chars().noneMatch(c -> c < 0x20 || c == 0x7f || c == '\\' || c == ':')
                && List.of(plain.split("/", -1)).stream()
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
        Path target = sound ? into.resolve(plain).normalize() : into;
        if (!sound || !target.startsWith(into) || target.equals(into)) {
            throw new Packs.Refused(
                    "폴더 밖으로 나가는 이름입니다: " + shown(name), "a name that leads out of the folder: " + shown(name));
        }
        if (!names.add(plain.toLowerCase(Locale.ROOT))) {
            throw new Packs.Refused("같은 이름이 두 번 나옵니다: " + shown(name), "the same name twice: " + shown(name));
        }
        if (names.size() > MOST_FILES) {
            throw tooMany();
        }
        return target;
    }

    private static Packs.Refused tooMany() {
        return new Packs.Refused("파일이 2,000개보다 많습니다", "it has more than 2,000 files");
    }

    private static Packs.Refused link(String name) {
        return new Packs.Refused("링크가 들어 있습니다 " + shown(name), "it holds a link " + shown(name));
    }

    private static String shown(String name) {
        String plain = Glyph.harmless(name);
        return plain.length() > 80 ? plain.substring(0, 80) + "..." : plain;
    }
}
