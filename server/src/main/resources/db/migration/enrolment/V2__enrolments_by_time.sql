create index enrolment_valid_from on enrolment.enrolment (valid_from);
