package dev.handshake.author.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Golden;
import dev.handshake.lesson.Lang;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas that are shipped are the ones that the shapes make. */
class JsonSchemaTest {
    @ParameterizedTest
    @EnumSource
    void the_shipped_schema_is_the_one_that_the_shapes_make(JsonSchema.File file) {
        Golden.check("../../main/resources/schema/" + file.schemaFile(), JsonSchema.of(file, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void one_language_is_enough_where_it_is_asked_for(JsonSchema.File file) {
        assertThat(JsonSchema.of(file, Optional.of(Lang.KO)))
                .contains("형식의 번호")
                .doesNotContain("The number of the format");
        assertThat(JsonSchema.of(file, Optional.of(Lang.EN)))
                .contains("The number of the format")
                .doesNotContain("형식의 번호");
    }
}
