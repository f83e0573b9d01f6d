package dev.candor.examples;

import dev.candor.Dimension;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** The record of {@code docs/json/calibration.schema.json}. */
final class CalibrationJson implements CalibrationWriter {

    private static final int DIGITS = 3;

    @Override
    public String write(Calibration calibration) {
        return JsonLines.line(json -> write(json, calibration));
    }

    private static void write(JsonGenerator json, Calibration calibration) {
        json.writeStartObject();
        json.writeStringProperty("schemaVersion", JsonParts.SCHEMA_VERSION);
        json.writeObjectPropertyStart("statements");
        json.writeNumberProperty(
                "labelled", calibration.scored() + calibration.unscored().size());
        json.writeNumberProperty("scored", calibration.scored());
        json.writeNumberProperty("marked", calibration.now().marked());
        JsonParts.array(json, "notScored", calibration.unscored(), CalibrationJson::unscored);
        json.writeEndObject();
        json.writeObjectPropertyStart("overall");
        number(json, "correlation", calibration.now().correlation());
        number(json, "distance", OptionalDouble.of(calibration.now().distance()));
        number(json, "fittedDistance", OptionalDouble.of(calibration.fitted().distance()));
        if (calibration.leftOut().isPresent()) {
            leftOut(json, calibration.leftOut().get());
        } else {
            json.writeNullProperty("leftOut");
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("dimensions");
        for (Dimension dimension : Dimension.values()) {
            dimension(json, calibration, dimension);
        }
        json.writeEndObject();
        JsonParts.array(json, "differences", calibration.differences(DIFFERENCES), CalibrationJson::difference);
        json.writeBooleanProperty("reliable", calibration.doubt().isEmpty());
        JsonParts.provenance(json, calibration.provenance());
        json.writeEndObject();
    }

    private static void unscored(JsonGenerator json, Calibration.Unscored unscored) {
        place(json, unscored.labelled());
        json.writeStringProperty("reason", unscored.reason().id());
    }

    private static void leftOut(JsonGenerator json, Calibration.LeftOut leftOut) {
        json.writeObjectPropertyStart("leftOut");
        json.writeStringProperty("part", leftOut.part().id());
        json.writeNumberProperty("parts", leftOut.parts());
        number(json, "distance", OptionalDouble.of(leftOut.distance()));
        json.writeEndObject();
    }

    private static void dimension(JsonGenerator json, Calibration calibration, Dimension dimension) {
        Agreement now = calibration.now();
        json.writeObjectPropertyStart(dimension.id());
        json.writeNumberProperty("statements", now.statements(dimension));
        number(json, "correlation", now.correlation(dimension));
        number(json, "distance", now.distance(dimension));
        number(json, "fittedDistance", calibration.fitted().distance(dimension));
        SpanTally spans = now.spans(dimension);
        json.writeObjectPropertyStart("spans");
        json.writeNumberProperty("findings", spans.findings());
        json.writeNumberProperty("right", spans.right());
        json.writeNumberProperty("marks", spans.marks());
        json.writeNumberProperty("met", spans.met());
        number(json, "precision", spans.precision());
        number(json, "recall", spans.recall());
        number(json, "f1", spans.f1());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void difference(JsonGenerator json, Calibration.Difference difference) {
        place(json, difference.labelled());
        number(json, "quality", OptionalDouble.of(difference.labelled().quality()));
        json.writeNumberProperty("score", difference.score());
        json.writeNumberProperty("fittedScore", difference.fittedScore());
    }

    private static void place(JsonGenerator json, Labelled labelled) {
        json.writeNumberProperty("line", labelled.line());
        json.writeStringProperty("id", labelled.id().orElse(null));
    }

    private static void number(JsonGenerator json, String name, OptionalDouble value) {
        JsonParts.number(json, name, value, DIGITS);
    }
}
