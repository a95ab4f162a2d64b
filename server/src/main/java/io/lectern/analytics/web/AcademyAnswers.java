package io.lectern.analytics.web;

import io.lectern.analytics.academy.ReadAcademy;
import io.lectern.analytics.academy.ReadCohorts;
import io.lectern.analytics.academy.ReadHours;
import io.lectern.analytics.web.OwnAnswers.CourseName;
import java.time.LocalDate;
import java.util.List;

/** What administrators and auditors get. Months are named by their first day. */
final class AcademyAnswers {

    private AcademyAnswers() {}

    record AcademyMonth(LocalDate month, long enrolments, long completions, long certificates) {
        static AcademyMonth of(ReadAcademy.Month month) {
            return new AcademyMonth(
                    month.month().atDay(1), month.enrolments(), month.completions(), month.certificates());
        }
    }

    record CourseTotals(CourseName course, long learners, long completed, long certified) {
        static CourseTotals of(ReadAcademy.CourseTotals totals) {
            return new CourseTotals(
                    CourseName.of(totals.course()), totals.learners(), totals.completed(), totals.certified());
        }
    }

    /** @param active7 who learnt anywhere within seven days @param active28 within 28 */
    record AcademyInsights(
            String timeZone,
            long learners,
            long active7,
            long active28,
            List<AcademyMonth> months,
            List<CourseTotals> courses) {
        static AcademyInsights of(ReadAcademy.Academy academy) {
            return new AcademyInsights(
                    academy.zone().getId(),
                    academy.learners(),
                    academy.active7(),
                    academy.active28(),
                    academy.months().stream().map(AcademyMonth::of).toList(),
                    academy.courses().stream().map(CourseTotals::of).toList());
        }
    }

    /** @param minutes of learning on seven days from Monday on, 24 hours each */
    record HoursOfWeek(String timeZone, LocalDate from, List<List<Long>> minutes) {
        static HoursOfWeek of(ReadHours.Hours hours) {
            return new HoursOfWeek(
                    hours.zone().getId(), hours.from(), hours.map().minutes());
        }
    }

    record CohortRow(LocalDate month, int enrolled, int begun, int completed, int certified) {
        static CohortRow of(ReadCohorts.Cohort cohort) {
            return new CohortRow(
                    cohort.month().atDay(1), cohort.enrolled(), cohort.begun(), cohort.completed(), cohort.certified());
        }
    }

    record Cohorts(List<CohortRow> items) {
        static Cohorts of(List<ReadCohorts.Cohort> cohorts) {
            return new Cohorts(cohorts.stream().map(CohortRow::of).toList());
        }
    }
}
