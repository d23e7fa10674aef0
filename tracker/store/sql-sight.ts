/** The one condition that decides in SQL which entries an account may see. */
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { HubSchema } from './schema.ts'
import type { Viewer } from './store.ts'

/** Everyone's entries, those whose audience has the viewer, and the viewer's own. For queries over `entry`. */
export const visibleTo =
  ({ account, now }: Viewer) =>
  (eb: ExpressionBuilder<HubSchema, 'entry'>): Expression<SqlBool> =>
    eb.or([
      eb('entry.audience_id', '=', 0),
      eb(
        'entry.audience_id',
        'in',
        eb
          .selectFrom('audience_member')
          .select('audience_member.audience_id')
          .where('audience_member.account_id', '=', account)
          .where((member) => member.or([member('until', 'is', null), member('until', '>', now)])),
      ),
      eb('entry.device_no', 'in', eb.selectFrom('device').select('device.no').where('device.account_id', '=', account)),
    ])
