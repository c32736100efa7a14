package dev.handshake.content.format;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;

/**
 * Writes YAML as the shipped files are written; {@link Layout} finds nothing to change in it.
 *
 * <p>Jackson's generator does the writing. Whether a list stands on lines or in brackets it asks of SnakeYAML's options,
 * again for every list: they are kept here and changed on the way. Quotes it decides by features, which can be switched.
 */
public final class YamlWriter {
    private static final int INDENT = 2;

    private final StringWriter out = new StringWriter();
    private final DumperOptions options = new DumperOptions();
    private final YAMLGenerator yaml;

    private YamlWriter() throws IOException {
        options.setIndent(INDENT);
        options.setIndicatorIndent(INDENT);
        options.setIndentWithIndicator(true);
        options.setSplitLines(false);
        yaml = YAMLFactory.builder()
                .dumperOptions(options)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .build()
                .createGenerator(out);
    }

    /** The value as a document. Ends with a line feed. */
    public static String write(YamlValue value) {
        try {
            YamlWriter writer = new YamlWriter();
            writer.value(value);
            writer.yaml.close();
            return writer.out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory takes everything", e);
        }
    }

    private void value(YamlValue value) throws IOException {
        switch (value) {
            case YamlValue.Keys keys -> keys(keys);
            case YamlValue.Items items -> items(items);
            case YamlValue.Word word -> {
                yaml.enable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
                yaml.writeString(word.text());
            }
            case YamlValue.Words words -> {
                yaml.disable(YAMLGenerator.Feature.MINIMIZE_QUOTES).disable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE);
                yaml.writeString(words.text());
            }
            case YamlValue.Printed printed -> {
                yaml.disable(YAMLGenerator.Feature.MINIMIZE_QUOTES).enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE);
                yaml.writeString(printed.text());
            }
            case YamlValue.Whole whole -> yaml.writeNumber(whole.number());
            case YamlValue.Truth truth -> yaml.writeBoolean(truth.holds());
        }
    }

    private void keys(YamlValue.Keys keys) throws IOException {
        begin(keys.lines());
        yaml.writeStartObject();
        boolean isFirst = true;
        for (Map.Entry<String, YamlValue> key : keys.byName().entrySet()) {
            between(keys.lines(), isFirst);
            isFirst = false;
            yaml.writeFieldName(key.getKey());
            value(key.getValue());
        }
        yaml.writeEndObject();
    }

    private void items(YamlValue.Items items) throws IOException {
        begin(items.lines());
        yaml.writeStartArray();
        boolean isFirst = true;
        for (YamlValue item : items.all()) {
            between(items.lines(), isFirst);
            isFirst = false;
            value(item);
        }
        yaml.writeEndArray();
    }

    private void begin(YamlValue.Lines lines) {
        options.setDefaultFlowStyle(
                switch (lines) {
                    case OWN, APART -> FlowStyle.BLOCK;
                    case ONE -> FlowStyle.FLOW;
                });
    }

    /** The generator begins a line when it needs one, so this one stays empty. */
    private void between(YamlValue.Lines lines, boolean isFirst) {
        if (lines == YamlValue.Lines.APART && !isFirst) {
            out.write('\n');
        }
    }
}
