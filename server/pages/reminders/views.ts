/** What the page of one's reminders is given. */
export interface ReminderViews {
  'reminders/show': { readonly title: string; readonly wanted: boolean };
}
