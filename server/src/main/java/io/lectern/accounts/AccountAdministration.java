package io.lectern.accounts;

/** Makes accounts for other modules: the demo academy, imports. People themselves are invited. */
public interface AccountAdministration {

    /** The password of the accounts of the demo academy. */
    String DEMO_PASSWORD = "lectern-demo";

    /** Whether the academy has any account. */
    boolean hasPeople();

    /** The hash of a password, made once for all accounts that share it. It costs about a tenth of a second. */
    String hashed(String password);

    /**
     * Makes an account that can sign in at once.
     *
     * @param by an administrator, or {@link Actor#lectern()} when nobody asked for it
     * @throws AccountProblem.EmailTaken when somebody has this address already
     */
    UserId create(NewPerson person, Actor by);

    /** Says what the academy is called and how it looks. @param by as above */
    void describe(Academy academy, Actor by);
}
