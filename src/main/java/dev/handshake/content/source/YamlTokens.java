package dev.handshake.content.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Jackson's parser of YAML, asked for more than it tells on its own.
 *
 * <p>A scalar is a string always: Jackson would make {@code no} a boolean and refuse {@code 0x_} as a number. A key that is a
 * list, a mapping or an alias becomes an empty name, and {@link #oddKey} says what it was, where Jackson would stop reading.
 * How a value is quoted, whether a collection stands in brackets, tags, anchors on scalars and where documents begin are in
 * SnakeYAML's events, which Jackson reads from and has no methods for. This class is the only one that looks at them.
 */
final class YamlTokens extends YAMLParser {
    private static final String STANDARD_TAGS = "tag:yaml.org,2002:";

    private final List<Extent> documents = new ArrayList<>();
    private boolean hasTagDirective;
    private Optional<OddKey> oddKey = Optional.empty();

    /**
     * What stands in the place of a key and is no scalar.
     *
     * @param kind a list or a mapping; a scalar where it is an alias
     * @param extent where it stands
     * @param event that it begins with
     */
    record OddKey(Node.Kind kind, Extent extent, NodeEvent event) {}

    YamlTokens(IOContext context, int features, int formatFeatures, LoaderOptions limits, Reader reader) {
        super(context, features, formatFeatures, limits, null, reader);
    }

    // ---- what the current token is

    /** Where the token stands, and in which style it is written. */
    Extent extent() {
        return oddKey.map(OddKey::extent).orElseGet(() -> extent(_lastEvent, _lastEvent));
    }

    /** The token's anchor or alias with its sign, {@code &name} or {@code *name}. */
    Optional<String> anchor() {
        if (!(event() instanceof NodeEvent node) || node.getAnchor() == null) {
            return Optional.empty();
        }
        return Optional.of((node instanceof AliasEvent ? "*" : "&") + node.getAnchor());
    }

    /** The token's tag as an author types it: {@code !!str}, {@code !point}. */
    Optional<String> tag() {
        String tag = null;
        if (event() instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event() instanceof CollectionStartEvent collection) {
            tag = collection.getTag();
        }
        return Optional.ofNullable(tag).map(typed -> typed.replace(STANDARD_TAGS, "!!"));
    }

    /** Of a {@code FIELD_NAME}: what stands in its place, where that is no scalar. */
    Optional<OddKey> oddKey() {
        return oddKey;
    }

    private Event event() {
        return oddKey.<Event>map(OddKey::event).orElse(_lastEvent);
    }

    // ---- what the text is

    /** The beginnings of the documents that have been met. */
    List<Extent> documents() {
        return List.copyOf(documents);
    }

    /** True where the first document has a {@code %TAG}. */
    boolean hasTagDirective() {
        return hasTagDirective;
    }

    // ---- reading

    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) {
        _textValue = scalar.getValue();
        _cleanedTextValue = null;
        return JsonToken.VALUE_STRING;
    }

    @Override
    protected Event getEvent() throws IOException {
        Event event = super.getEvent();
        oddKey = Optional.empty();
        if (event instanceof DocumentStartEvent start) {
            hasTagDirective |= documents.isEmpty() && hasTags(start);
            documents.add(extent(start, start));
        }
        boolean isKey = _parsingContext.inObject() && _currToken != JsonToken.FIELD_NAME;
        return isKey && event instanceof NodeEvent node && !(node instanceof ScalarEvent) ? name(node) : event;
    }

    private static boolean hasTags(DocumentStartEvent start) {
        Map<String, String> tags = start.getTags();
        return tags != null && !tags.isEmpty();
    }

    /** Reads an odd key to its end; a name without letters stands for it. */
    private ScalarEvent name(NodeEvent first) throws IOException {
        Event last = first;
        int depth = 0;
        do {
            if (last.is(Event.ID.MappingStart) || last.is(Event.ID.SequenceStart)) {
                depth++;
                _lastEvent = last;
                streamReadConstraints().validateNestingDepth(_parsingContext.getNestingDepth() + depth);
            } else if (last.is(Event.ID.MappingEnd) || last.is(Event.ID.SequenceEnd)) {
                depth--;
            }
            last = depth > 0 ? super.getEvent() : last;
        } while (depth > 0);
        oddKey = Optional.of(new OddKey(kind(first), extent(first, last), first));
        ImplicitTuple untagged = new ImplicitTuple(true, false);
        return new ScalarEvent(null, null, untagged, "", first.getStartMark(), last.getEndMark(), ScalarStyle.PLAIN);
    }

    private static Node.Kind kind(NodeEvent event) {
        if (event.is(Event.ID.Alias)) {
            return Node.Kind.SCALAR;
        }
        return event.is(Event.ID.SequenceStart) ? Node.Kind.SEQUENCE : Node.Kind.MAPPING;
    }

    private Extent extent(Event first, Event last) {
        return new Extent(
                place(_locationFor(first.getStartMark())), place(_locationFor(last.getEndMark())), style(first));
    }

    private static Extent.Place place(JsonLocation at) {
        return new Extent.Place(at.getLineNr() - 1, at.getColumnNr() - 1, (int) at.getCharOffset());
    }

    private static Extent.Style style(Event event) {
        if (event instanceof CollectionStartEvent collection) {
            return collection.isFlow() ? Extent.Style.IN_BRACKETS : Extent.Style.ON_LINES;
        }
        if (!(event instanceof ScalarEvent scalar)) {
            return event.is(Event.ID.Alias) ? Extent.Style.ALIAS : Extent.Style.PLAIN;
        }
        return switch (scalar.getScalarStyle()) {
            case PLAIN -> Extent.Style.PLAIN;
            case SINGLE_QUOTED -> Extent.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Extent.Style.DOUBLE_QUOTED;
            case LITERAL, FOLDED, JSON_SCALAR_STYLE -> Extent.Style.BLOCK;
        };
    }
}
