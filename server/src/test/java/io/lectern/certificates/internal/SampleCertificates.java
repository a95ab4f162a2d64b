package io.lectern.certificates.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two certificates as they would come out of the store: a calm one in English that expires, a proud one in Arabic for ever. */
public final class SampleCertificates {

    private static final Instant ISSUED = Instant.parse("2026-11-23T09:30:00Z");

    private SampleCertificates() {}

    public static Certificate english() {
        return sample(
                "019a0000-0000-7000-8000-000000000001",
                1,
                "7K3M-9QXT-2B4C",
                Instant.parse("2028-11-23T09:30:00Z"),
                94_567,
                new Certificate.Face(
                        "Noor Al-Salem",
                        "Inventory Management: from orders to shelves",
                        "Qudra Academy",
                        "en",
                        "Asia/Riyadh",
                        ISSUED,
                        Design.CALM,
                        new Words(
                                "Certificate of completion",
                                "This is to certify that",
                                "has successfully completed the course",
                                "with 24 hours of teaching",
                                "Dr Huda Al-Otaibi",
                                "Head of Studies"),
                        null));
    }

    public static Certificate arabic() {
        return sample(
                "019a0000-0000-7000-8000-000000000002",
                2,
                "4F8H-0WZN-6R1D",
                null,
                12,
                new Certificate.Face(
                        "نُور السّالم",
                        "إدارة المخزون: من الطلبات إلى الرفوف (SAP)",
                        "أكاديمية قدرة",
                        "ar",
                        "Asia/Riyadh",
                        ISSUED,
                        Design.PROUD,
                        new Words(
                                "شهادة إتمام",
                                "تُمنح هذه الشهادة إلى",
                                "تقديرًا لإتمام مقرر",
                                "بواقع 24 ساعة تدريسية",
                                "د. هدى العتيبي",
                                "رئيسة الشؤون الأكاديمية"),
                        null));
    }

    private static Certificate sample(
            String id, int edition, String number, @Nullable Instant expires, int place, Certificate.Face face) {
        return new Certificate(
                UUID.fromString(id),
                0L,
                new UUID(0, 7),
                UUID.fromString("019a0000-0000-7000-8000-0000000000c0"),
                edition,
                number,
                Certificate.State.ISSUED,
                ISSUED,
                expires,
                1,
                place,
                face,
                null,
                null,
                null,
                null,
                null);
    }
}
