package io.lectern.analytics.web;

import io.lectern.accounts.Actor;
import io.lectern.analytics.academy.ExportAcademy;
import io.lectern.analytics.academy.ReadAcademy;
import io.lectern.analytics.academy.ReadCohorts;
import io.lectern.analytics.academy.ReadHours;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/insights")
@Tag(name = "analytics")
class AcademyInsightsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ReadAcademy academy;
    private final ReadHours hours;
    private final ReadCohorts cohorts;
    private final ExportAcademy export;

    AcademyInsightsController(ReadAcademy academy, ReadHours hours, ReadCohorts cohorts, ExportAcademy export) {
        this.academy = academy;
        this.hours = hours;
        this.cohorts = cohorts;
        this.export = export;
    }

    @GetMapping
    @Operation(
            operationId = "getAcademyInsights",
            summary = "Learners, enrolments, completions and certificates of the academy, by month and by course")
    AcademyAnswers.AcademyInsights academy(Actor actor) {
        return AcademyAnswers.AcademyInsights.of(academy.of(actor));
    }

    @GetMapping("/hours")
    @Operation(operationId = "getHoursOfWeek", summary = "At which hours of the week people learnt in the last 28 days")
    AcademyAnswers.HoursOfWeek hours(Actor actor) {
        return AcademyAnswers.HoursOfWeek.of(hours.of(actor));
    }

    @GetMapping("/cohorts")
    @Operation(operationId = "getCohorts", summary = "How far those got who enrolled in the same month")
    AcademyAnswers.Cohorts cohorts(Actor actor) {
        return AcademyAnswers.Cohorts.of(cohorts.of(actor));
    }

    @GetMapping(path = "/export.csv", produces = "text/csv")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string", format = "binary")))
    @Operation(operationId = "exportInsights", summary = "One of these tables as CSV")
    ResponseEntity<byte[]> export(Actor actor, @RequestParam ExportAcademy.Table table) {
        String name = "insights-" + table.name().toLowerCase(Locale.ROOT) + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(export.csv(actor, table));
    }
}
