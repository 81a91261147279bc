-- name: load_set_up
select protocol_drafted as "protocolDrafted", protocol_handed_in as "protocolHandedIn", protocol_approved as "protocolApproved",
  requisition_opened as "requisitionOpened", staffed, applicant_added as "applicantAdded", round_started as "roundStarted"
from intake.set_up()
