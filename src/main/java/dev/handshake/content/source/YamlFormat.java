package dev.handshake.content.source;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Jackson's YAML format, with {@link YamlTokens} as its parser and a limit on how deep a file may nest. */
final class YamlFormat extends YAMLFactory {
    /** Levels of lists and mappings; the deepest place of a quiz is on the eighth. */
    static final int DEEPEST = 50;

    private static final long serialVersionUID = 1;
    private static final YamlFormat FORMAT = new YamlFormat(YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()));

    private YamlFormat(YAMLFactoryBuilder builder) {
        super(builder);
    }

    /** A parser at the beginning of this text. */
    static YamlTokens tokens(String text) {
        try {
            return (YamlTokens) FORMAT.createParser(new StringReader(text));
        } catch (IOException e) {
            // A text in memory has no device that could fail.
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected YamlTokens _createParser(Reader reader, IOContext context) {
        return new YamlTokens(context, _parserFeatures, _yamlParserFeatures, _loaderOptions, reader);
    }
}
