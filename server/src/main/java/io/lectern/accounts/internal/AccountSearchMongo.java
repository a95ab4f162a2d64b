package io.lectern.accounts.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

class AccountSearchMongo implements AccountSearch {

    private static final String KEY = "directoryKey";
    private final MongoOperations mongo;

    AccountSearchMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Account> search(Query query) {
        var page = matching(query)
                .addCriteria(new Criteria().andOperator(Criteria.where(KEY).gt(query.after())))
                .with(Sort.by(KEY))
                .limit(query.limit());
        return mongo.find(page, Account.class);
    }

    @Override
    public long count(Query query) {
        return mongo.count(matching(query), Account.class);
    }

    private static org.springframework.data.mongodb.core.query.Query matching(Query query) {
        var criteria = Criteria.where(KEY).regex(Pattern.quote(query.text()));
        if (query.role() != null) {
            criteria = criteria.and("roles").is(query.role().name());
        }
        if (query.state() != null) {
            criteria = criteria.and("state").is(query.state().name());
        }
        return new org.springframework.data.mongodb.core.query.Query(criteria);
    }
}
