import { useQuery } from '@tanstack/react-query';
import { listMyCoursesOptions } from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/mastery/mastery.module.css';
import { MySkills } from '@/features/mastery/mine/my-skills';

/** The skills of the course that somebody read last, on the home page. */
export function HomePanel() {
  const { data } = useQuery(listMyCoursesOptions());
  const current = data?.items.find(({ enrolment }) => enrolment.state === 'CURRENT')?.course;
  return (
    current && (
      <section className={classes['home']}>
        <MySkills courseId={current.id} title={current.title} />
      </section>
    )
  );
}
