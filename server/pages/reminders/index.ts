import { z } from 'zod';
import { setReminders, wantsReminders } from '../../../sql/reminder/reminder.ts';
import { goTo, ROLES, show, type Page } from '../../page.ts';

/** Whether one is reminded by mail; a person's own choice. */
const openReminders: Page = {
  method: 'get',
  path: '/reminders',
  roles: ROLES,
  async handle(desk) {
    return show('reminders/show', { title: 'Reminders by mail', wanted: await desk.transaction(wantsReminders) });
  },
};

const Choice = z.object({ wanted: z.enum(['yes', 'no'], 'Choose whether you want them.') });

/** Changes it. */
const chooseReminders: Page = {
  method: 'post',
  path: '/reminders',
  roles: ROLES,
  async handle(desk) {
    const wanted = desk.form(Choice).wanted === 'yes';
    await desk.transaction((transaction) => setReminders(transaction, wanted));
    return goTo('/reminders', wanted ? 'You are reminded from now on.' : 'You are not reminded any more.');
  },
};

/** The page of one's reminders. */
export const reminderPages: readonly Page[] = [openReminders, chooseReminders];
