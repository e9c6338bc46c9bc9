package org.careerguide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.TipDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in a document a text with a character stands that no text may hold. */
class CharacterCheckTest {

    private static String fields(Document document) {
        return CharacterCheck.of(new DocumentSet.Entry("file.yaml", Map.of(), document)).stream()
                .map(ContentMistake::field).collect(Collectors.joining(" "));
    }

    private static <D extends Document> D document(Class<D> type, String json) {
        return DocumentJson.read(type, json.replace('\'', '"').replace("^", "\\u0000"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "{'slug':'nurse','title':'Nurse'} | \"\"", "{'slug':'nurse','title':'N^'} | title",
            "{'slug':'n^','title':'N^'} | slug title",
            "{'sources':['a','b^','c^']} | sources[1] sources[2]",
            "{'alternateTitles':[{'title':'x'},{'title':'y^'}]} | alternateTitles[1].title",
            "{'alternateTitles':[{'title':'x','reportedFor':['1','2^']}]} | alternateTitles[0].reportedFor[1]",
            "{'missing':{'wages^':'suppressed'}} | missing",
            "{'reference':{'occupation':'x','match':'exact','note':'^'}} | reference.note",
            "{'responsibilities':[{'responsibility':'a','ratings':{'frequency':[{'answer':'b'},{'answer':'^'}]}}]}"
                    + " | responsibilities[0].ratings.frequency[1].answer",
    })
    void mistakeNamesTheFieldWhereverItIs(String json, String fields) {
        assertThat(fields(document(RoleDocument.class, json))).isEqualTo(fields);
    }

    @Test
    void namesAndValuesOfMapsAreChecked() {
        assertThat(fields(document(OccupationDocument.class,
                "{'slug':'x','aiExposure':{'measures':{'a^':0.5},'date':'20^','source':'y'}}")))
                .isEqualTo("aiExposure.measures aiExposure.date");
    }

    @ParameterizedTest(name = "U+{0}: {1}")
    @CsvSource({ "0000, false", "0007, false", "001B, false", "007F, false", "0085, false", "D800, false", "DFFF, false",
            "FFFE, false", "FFFF, false", "0009, true", "000A, true", "0020, true", "00A0, true", "00E9, true", "0301, true",
            "20BB7, true", "1F489, true" })
    void charactersThatNoTextHoldsAreRefused(String code, boolean allowed) {
        var tip = new TipDocument("read", "a" + Character.toString(Integer.parseInt(code, 16)) + "b", null, null, null, null,
                null, null);

        assertThat(fields(tip)).isEqualTo(allowed ? "" : "title");
        assertThat(CharacterCheck.fault(tip.title()).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({ "200B, title", "00A0 00A0, title", "3000, title", "3164 00AD, title", "200B 0061, ''", "0020 0020, ''",
            "'', ''" })
    void textsOfWhichNothingIsSeenAreRefused(String codes, String fields) {
        String title = Stream.of(codes.split(" ")).filter(code -> !code.isEmpty())
                .map(code -> Character.toString(Integer.parseInt(code, 16))).collect(Collectors.joining());

        assertThat(fields(new TipDocument("read", title, null, null, null, null, null, null))).isEqualTo(fields);
    }

    @Test
    void everyTextWithSuchACharacterIsOneMistakeOfItsOwn() {
        assertThat(fields(new TipDocument("read", "\u0000\u0000", "\u0000", null, null, null, null, null)))
                .isEqualTo("title summary");
    }
}
