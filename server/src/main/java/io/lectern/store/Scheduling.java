package io.lectern.store;

import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Scheduled work runs on one node at a time: each job carries a lock in the store. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT5M")
class Scheduling {

    /** Far more than there are jobs: their threads are virtual. */
    private static final int AT_ONCE = 32;

    /**
     * No job waits for another. Spring's own scheduler of virtual threads runs everything with a fixed delay on one thread, so that
     * mails would wait for minutes while speech is made ahead.
     */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(AT_ONCE);
        scheduler.setThreadFactory(Thread.ofVirtual().name("scheduled-", 0).factory());
        return scheduler;
    }
}
