import { Notifications as MantineNotifications } from '@mantine/notifications';

/** The corner where short messages appear; loaded after the first screen. */
export default function Notifications() {
  return <MantineNotifications position="bottom-right" containerWidth={400} autoClose={6_000} zIndex={300} />;
}
