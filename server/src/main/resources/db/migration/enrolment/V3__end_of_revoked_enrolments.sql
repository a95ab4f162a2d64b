-- When an enrolment was ended was not kept before; from now on it is, and those ended earlier count as ended today.
update enrolment.enrolment set valid_until = now() where revoked and (valid_until is null or valid_until > now());
