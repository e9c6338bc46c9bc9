package org.careerguide.importer.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.CodeScheme;
import org.careerguide.content.CrosswalkDocument;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.SocGroups;
import org.careerguide.importer.DamagedFileException;
import org.careerguide.testsupport.FixedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which codes of other classifications occupations have, by the crosswalks that are published. */
class OccupationCodesTest {

    @TempDir
    Path folder;

    private static OccupationDocument occupation(String slug, String onetSoc) {
        return occupation(slug, onetSoc, slug);
    }

    private static OccupationDocument occupation(String slug, String onetSoc, String title) {
        return FixedContent.document(OccupationDocument.class, slug, "'title':'" + title + "','onetSoc':'" + onetSoc
                + "','soc':'" + onetSoc.substring(0, 7) + "'");
    }

    /** A crosswalk whose rows are a code, its title, another code, its title, and perhaps ISCO and a confidence. */
    private static CrosswalkDocument crosswalk(CodeScheme from, CodeScheme to, String... rows) {
        return new CrosswalkDocument("walk-" + from.code(), "Walk", from, to, 2020, "Good.",
                Stream.of(rows).map(row -> row.split(",")).map(cells -> new CrosswalkDocument.Row(cells[0], cells[1], cells[2],
                        cells[3], cells.length > 4 ? cells[4] : null, cells.length > 5 ? new BigDecimal(cells[5]) : null))
                        .toList(),
                List.of("walk-" + from.code()), null);
    }

    private static CrosswalkDocument programmes(String... rows) {
        return crosswalk(CodeScheme.CIP_2020, CodeScheme.SOC_2018, rows);
    }

    private static CrosswalkDocument esco(String... rows) {
        return crosswalk(CodeScheme.ESCO, CodeScheme.ONET_SOC_2010, rows);
    }

    private static CrosswalkDocument soc2010(String... rows) {
        return crosswalk(CodeScheme.SOC_2010, CodeScheme.SOC_2018, rows);
    }

    private static String codes(OccupationCodes codes, OccupationDocument occupation, CodeScheme scheme) {
        return codes.of(occupation).stream().filter(one -> one.scheme() == scheme).flatMap(one -> one.codes().stream())
                .map(code -> code.code() + (code.through() == null ? "" : "<" + code.through()))
                .collect(Collectors.joining("+"));
    }

    /** The codes of an occupation: scheme, codes, and what they came through. */
    private static String codes(OccupationCodes codes, OccupationDocument occupation) {
        return codes.of(occupation).stream()
                .map(one -> one.scheme().code() + " " + one.codes().stream()
                        .map(code -> code.code() + (code.through() == null ? "" : "<" + code.through())).collect(
                                Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }

    @Test
    void codeLeadsToEveryOccupationOfItsSocCode() {
        OccupationDocument nurses = occupation("nurses", "29-1141.00");
        OccupationDocument acute = occupation("acute-nurses", "29-1141.01");
        OccupationDocument others = occupation("others", "29-1151.00");
        var codes = new OccupationCodes(List.of(programmes("51.3801,Nursing,29-1141,Nurses", "51.3803,Care,29-1141,Nurses")),
                List.of(nurses, acute, others));

        assertThat(codes(codes, nurses)).isEqualTo("cip-2020 51.3801+51.3803");
        assertThat(codes(codes, acute)).isEqualTo("cip-2020 51.3801+51.3803");
        assertThat(codes.of(others)).isEmpty();
        assertThat(codes.unresolved()).isEmpty();
    }

    @Test
    void codeOfAnOccupationThatIsNotThereLeadsNowhere() {
        var codes = new OccupationCodes(List.of(programmes("01.0101,Farms,11-9013,Farmers"),
                esco("http://e/1,Farmer,11-9013.00,Farmers")), List.of(occupation("nurses", "29-1141.00")));

        assertThat(codes.unresolved()).as("of SOC 2018, many codes have no occupation").containsExactly("11-9013.00");
    }

    @ParameterizedTest(name = "{0}, whose SOC code became {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "nothing", value = {
            // The occupation has its code still.
            "29-1141.00 | nothing | nurses esco u1",
            // The SOC code was renamed.
            "29-1111.00 | 29-1141 | nurses esco u1<29-1111.00",
            // It was split in two.
            "29-1111.00 | 29-1141 29-1151 | nurses esco u1<29-1111.00; anaesthetists esco u1<29-1111.00",
            // The broad group is named, of which the occupation is one.
            "29-1140.00 | nothing | nurses esco u1<29-1140.00",
            "29-1112.00 | nothing | ''",
    })
    void olderCodeLeadsToWhatItBecame(String code, String became, String expected) {
        OccupationDocument nurses = occupation("nurses", "29-1141.00");
        OccupationDocument anaesthetists = occupation("anaesthetists", "29-1151.00");
        String[] rows = became == null ? new String[0]
                : Stream.of(became.split(" ")).map(soc -> code.substring(0, 7) + ",Old," + soc + ",New").toArray(String[]::new);
        var codes = new OccupationCodes(List.of(soc2010(rows), esco("u1,One," + code + ",Old title")),
                List.of(nurses, anaesthetists));
        String found = Stream.of(nurses, anaesthetists).filter(one -> !codes(codes, one, CodeScheme.ESCO).isEmpty())
                .map(one -> one.slug() + " esco " + codes(codes, one, CodeScheme.ESCO)).collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(expected);
        Stream.of(nurses, anaesthetists).filter(one -> found.contains(one.slug() + " esco u1<"))
                .forEach(one -> assertThat(codes(codes, one, CodeScheme.ONET_SOC_2010)).as("the code that it had")
                        .isEqualTo(code));
    }

    @Test
    void ofWhatACodeBecameTheOneWithItsTitleIsMeant() {
        OccupationDocument nurses = occupation("nurses", "29-1141.00", "Nurses");
        OccupationDocument acute = occupation("acute-nurses", "29-1141.01", "Acute Café Nurses");
        var codes = new OccupationCodes(List.of(soc2010("29-1111,Nurses,29-1141,Nurses"),
                esco("u1,One,29-1111.01,ACUTE CAFE NURSES", "u2,Two,29-1111.03,Others")), List.of(nurses, acute));

        assertThat(codes(codes, acute, CodeScheme.ESCO)).isEqualTo("u1<29-1111.01");
        assertThat(codes(codes, nurses, CodeScheme.ESCO)).as("a part of an occupation is not meant without its title")
                .isEqualTo("u2<29-1111.03");
    }

    @Test
    void iscoCodesComeAlongWithEscoOccupations() {
        OccupationDocument nurses = occupation("nurses", "29-1141.00");
        var codes = new OccupationCodes(List.of(esco("u1,One,29-1141.00,Nurses,2221,2", "u2,Two,29-1141.00,Nurses,2221,1",
                "u3,Three,29-1141.00,Nurses,3221,0.5")), List.of(nurses));

        assertThat(codes.of(nurses)).extracting(one -> one.scheme().code()).containsExactlyInAnyOrder("esco", "isco-08");
        assertThat(codes(codes, nurses)).contains("esco u1+u2+u3").contains("isco-08 2221+3221");
        List<OccupationDocument.Code> isco = codes.of(nurses).stream().filter(one -> one.scheme() == CodeScheme.ISCO_08)
                .findFirst().orElseThrow().codes();
        assertThat(isco.get(0).confidence()).as("of two pairs the surer").isEqualByComparingTo("2");
    }

    @Test
    void surestCodesComeFirstThenThoseWithoutConfidenceByCode() {
        OccupationDocument nurses = occupation("nurses", "29-1141.00");
        var codes = new OccupationCodes(List.of(esco("u1,One,29-1141.00,Nurses", "u5,Five,29-1141.00,Nurses,2221,0.5",
                "u3,Three,29-1141.00,Nurses,2221,1", "u2,Two,29-1141.00,Nurses,2221,1", "u0,Nought,29-1141.00,Nurses")),
                List.of(nurses));

        assertThat(codes(codes, nurses)).contains("esco u2+u3+u5+u0+u1");
    }

    @Test
    void codesDoNotDependOnTheOrderOfRows() {
        List<OccupationDocument> occupations = List.of(occupation("nurses", "29-1141.00"), occupation("acute", "29-1141.01"),
                occupation("anaesthetists", "29-1151.00"));
        List<String> rows = new ArrayList<>(List.of("u1,One,29-1111.00,Nurses,2221,2", "u2,Two,29-1141.00,Nurses,2221,1",
                "u1,One,29-1151.00,Others,3221,0.5", "u3,Three,29-1111.00,Nurses,2221,0.5", "u4,Four,29-1141.01,Acute,2222,1"));
        var random = new Random(14);
        String before = null;
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(rows, random);
            var codes = new OccupationCodes(List.of(soc2010("29-1111,Nurses,29-1141,Nurses", "29-1111,Nurses,29-1151,Others"),
                    esco(rows.toArray(String[]::new))), occupations);
            String found = occupations.stream().map(one -> codes(codes, one)).collect(Collectors.joining("; "));
            assertThat(found).as("%s", rows).isEqualTo(before == null ? found : before);
            before = found;
        }
    }

    private CrosswalkDocument read(String csv) throws IOException {
        CsvTable table = CsvTable.read(Files.writeString(folder.resolve("walk.csv"), csv));
        return CrosswalkLayout.of(table).orElseThrow().read(table);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(nullValues = "none", delimiter = '|', value = {
            "CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title | PROGRAMMES",
            "SOC2018Title,SOC2018Code,Note,CIP2020Title,CIP2020Code | PROGRAMMES",
            "concept_uri,esco_occupation,onet_code,onet_occupation | ESCO",
            "SOCCode2010,SOCTitle2010,SOCCode2018,SOCTitle2018 | SOC_2010",
            "CIP2020Code,CIP2020Title,SOC2018Code | none", "cip2020code,CIP2020Title,SOC2018Code,SOC2018Title | none",
            "a | none" })
    void crosswalkIsRecognisedByItsColumns(String columns, CrosswalkLayout layout) throws IOException {
        assertThat(CrosswalkLayout.of(CsvTable.read(Files.writeString(folder.resolve("walk.csv"), columns + "\n"))))
                .isEqualTo(Optional.ofNullable(layout));
    }

    @Test
    void rowsOfACrosswalkAreReadWithTheirConfidence() throws IOException {
        CrosswalkDocument read = read("""
                concept_uri,esco_occupation,onet_code,onet_occupation,isco_code,confidence
                http://data.europa.eu/esco/occupation/a1,"nurse, general",29-1141.00,Nurses,2221,1.0
                http://data.europa.eu/esco/occupation/a2,midwife,29-1141.00,Nurses,,
                """);

        assertThat(read.rows()).containsExactly(
                new CrosswalkDocument.Row("http://data.europa.eu/esco/occupation/a1", "nurse, general", "29-1141.00", "Nurses",
                        "2221", new BigDecimal("1")),
                new CrosswalkDocument.Row("http://data.europa.eu/esco/occupation/a2", "midwife", "29-1141.00", "Nurses", null,
                        null));
        assertThat(read.slug()).isEqualTo("nesta-esco-onet-2020");
    }

    @Test
    void crosswalkMayLackTheColumnsThatAreNotItsCore() throws IOException {
        CrosswalkDocument read = read("""
                concept_uri,esco_occupation,onet_code,onet_occupation
                http://data.europa.eu/esco/occupation/a1,nurse,29-1141.00,Nurses
                """);

        assertThat(read.rows().get(0).isco()).isNull();
        assertThat(read.rows().get(0).confidence()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "51.38,Nursing,29-1141,Nurses | a value such as 51.0713 is expected",
            "51.3801,Nursing,29-1141.00,Nurses | a value such as 29-2072 is expected",
            "51.3801,,29-1141,Nurses | “CIP2020Title” has no value",
            "51.3801,Nursing,,Nurses | “SOC2018Code” has no value",
            "\"51.3801,Nursing,29-1141,Nurses\n51.3801,Nursing,29-1141,Nurses\" | is there twice",
            "\"51.3801,Nursing,29-1141,Nurses\n51.3801,Care,29-1151,Others\" | has another title than before",
            "\"\" | it has no rows under its columns",
    })
    void rowThatIsNotOneOfTheCrosswalkIsRefused(String rows, String message) {
        assertThatThrownBy(() -> read("CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title\n" + rows + "\n"))
                .isInstanceOf(DamagedFileException.class).hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "1,5", "-1", "1.00000", "100", "high", "1e0" })
    void confidenceIsANumber(String confidence) {
        assertThatThrownBy(() -> read("concept_uri,esco_occupation,onet_code,onet_occupation,confidence\n"
                + "http://data.europa.eu/esco/occupation/a1,nurse,29-1141.00,Nurses,\"" + confidence + "\"\n"))
                .isInstanceOf(DamagedFileException.class).hasMessageContaining("“confidence” is “" + confidence + "”");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({ "29-1141, 29-1141 29-1140", "21-1011, 21-1011 21-1010 21-1018", "21-1014, 21-1014 21-1010 21-1018",
            "21-1012, 21-1012 21-1010", "25-9049, 25-9049 25-9040 25-9045", "53-1044, 53-1044 53-1040 53-1047" })
    void figuresMayBeCollectedForTheGroupOfAnOccupation(String soc, String codes) {
        assertThat(String.join(" ", SocGroups.codesFor(soc))).isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0} among {1}: {2}")
    @CsvSource(nullValues = "none", value = { "29-1141, 29-1141 29-1140, 29-1141", "29-1141, 29-1140, 29-1140",
            "29-1141, 29-1150, none", "21-1011, 21-1018 21-1010, 21-1010", "21-1012, 21-1018, none", "29-1141, '', none" })
    void ownFiguresComeBeforeThoseOfAGroup(String soc, String stated, String found) {
        Map<String, String> byCode = Stream.of(stated.split(" ")).collect(Collectors.toMap(code -> code, code -> code));

        assertThat(SocGroups.find(byCode, soc).map(Map.Entry::getKey).orElse(null)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(nullValues = "itself", value = { "29-1141.00, 29-1141, itself", "29-1141.01, 29-1141, 29-1141",
            "29-1141.00, 29-1140, 29-1140" })
    void figuresOfAGroupSayWhatTheyWereCollectedFor(String onetSoc, String code, String group) {
        OccupationDocument.CollectedFor collected = SocGroups.collectedFor(occupation("nurses", onetSoc), code, "Group");

        assertThat(collected == null ? null : collected.soc()).isEqualTo(group);
    }
}
