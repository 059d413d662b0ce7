"""What each column may reveal: the widest circle of people it could harm to show it to.

* ``identity``: who a person is, or a key to it. Encrypted; read with actor, purpose and a record.
* ``sensitive``: about a person's situation, though nameless. Need-to-know only.
* ``operational``: about the work of agencies, or the machinery of the store.
* ``public``: may be published.
"""

from __future__ import annotations

IDENTITY = "identity"
SENSITIVE = "sensitive"
OPERATIONAL = "operational"
PUBLIC = "public"


def _each(kind: str, names: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), kind)


CLASSES: dict[str, dict[str, str]] = {
    "User": _each(
        OPERATIONAL,
        """id username first_name last_name email is_staff is_active is_superuser date_joined
        last_login agency office roles language groups user_permissions session_epoch
        government_subject""",
    )
    | _each(IDENTITY, "password draft_key"),
    "CaseFile": _each(OPERATIONAL, "id reference synthetic created_at last_seq key_generation")
    | _each(SENSITIVE, "birth_date unaccompanied nationalities residence_status offence"),
    "Identity": _each(OPERATIONAL, "case erased_at")
    | _each(IDENTITY, "family_name given_name other_names contact"),
    "Event": _each(
        OPERATIONAL, "id case seq event_id recorded_at recorded_by agency previous_hash hash"
    )
    | _each(SENSITIVE, "type happened_on data text"),
    "CaseKey": _each(OPERATIONAL, "id case relation key_class generation version")
    | _each(IDENTITY, "wrapped"),
    "NameToken": _each(OPERATIONAL, "id relation") | _each(SENSITIVE, "token"),
    "Shelter": _each(OPERATIONAL, "id agency closed places") | _each(IDENTITY, "name address"),
    "Stay": _each(OPERATIONAL, "id case agency") | _each(SENSITIVE, "shelter since until"),
    "AssistancePlan": _each(OPERATIONAL, "id case agency written_in made_at made_by")
    | _each(SENSITIVE, "since until language")
    | _each(IDENTITY, "lawyer_name lawyer_contact"),
    "AssistanceGoal": _each(OPERATIONAL, "id plan wording")
    | _each(SENSITIVE, "area since until state ended_on")
    | _each(IDENTITY, "text reason"),
    "AssistanceStep": _each(OPERATIONAL, "id goal worker wording")
    | _each(SENSITIVE, "since until state ended_on")
    | _each(IDENTITY, "text reason"),
    "AssistanceWording": _each(OPERATIONAL, "id plan aim number replaced_at replaced_by")
    | _each(IDENTITY, "text"),
    "CentreFigure": _each(OPERATIONAL, "id day centre measure place n few"),
    "AssistanceConsent": _each(OPERATIONAL, "id plan") | _each(SENSITIVE, "given_on withdrawn_on"),
    "CivilAction": _each(OPERATIONAL, "id plan")
    | _each(SENSITIVE, "kind happened_on decided_on withdrawn_on"),
    "RefusedDetection": _each(OPERATIONAL, "id month district channel agency count"),
    "AuditEntry": _each(
        OPERATIONAL,
        """id strand seq at actor agency purpose deed case_reference details previous_hash
        hash""",
    ),
    "Attachment": _each(
        OPERATIONAL, "id case kind media_type size agency added_by added_at destroyed_at"
    ),
    "AttachmentChunk": _each(OPERATIONAL, "id attachment seq") | _each(IDENTITY, "content"),
    "Checkpoint": _each(PUBLIC, "id seq at seals seals_hash key_id signature previous_hash hash"),
    "SigningKey": _each(PUBLIC, "key_id public_key since previous by_itself by_previous"),
    "Seal": _each(OPERATIONAL, "id checkpoint chain seq hash"),
    "Draft": _each(OPERATIONAL, "id owner kind updated_at") | _each(IDENTITY, "content"),
    "Session": _each(OPERATIONAL, "key expires_at user device begun_at seen_at")
    | _each(IDENTITY, "content"),
    # Written by people of several agencies, who are asked to name no person.
    "Writing": _each(OPERATIONAL, "id room agency office circle subject"),
    "WritingVersion": _each(OPERATIONAL, "id writing number agency written_by written_at")
    | _each(SENSITIVE, "text"),
    # Words about the work of services; their hints ask to name nobody.
    "Meeting": _each(
        OPERATIONAL,
        """id body district agency convened_on set_for begins place held_on cancelled_on
        minutes""",
    ),
    "MeetingGuest": _each(OPERATIONAL, "id meeting agency present"),
    "MeetingLine": _each(OPERATIONAL, "id meeting kind source agency written_by written_at")
    | _each(SENSITIVE, "text"),
    "MeetingMove": _each(
        OPERATIONAL,
        """id meeting number was_set_for was_begins was_place set_for begins place agency
        written_by written_at""",
    )
    | _each(SENSITIVE, "reason"),
    "MeetingAction": _each(OPERATIONAL, "id meeting owner due done_on") | _each(SENSITIVE, "text"),
    "Recommendation": _each(OPERATIONAL, "id meeting body addressee made_on")
    | _each(SENSITIVE, "text"),
    "RecommendationStep": _each(OPERATIONAL, "id recommendation kind on measure agency written_at")
    | _each(SENSITIVE, "text"),
    "ActionPlan": _each(OPERATIONAL, "id title first_day last_day agency"),
    "PlanGoal": _each(OPERATIONAL, "id plan goal measure indicator"),
    "PlanProgress": _each(OPERATIONAL, "id goal on value district agency written_at")
    | _each(SENSITIVE, "text"),
    # Whoever writes is asked to name nobody but in the name of a suspect.
    "Dossier": _each(OPERATIONAL, "id agency office number opened_on state federal version")
    | _each(SENSITIVE, "title form facts criteria departure departure_reason"),
    "DossierChange": _each(OPERATIONAL, "id dossier number kind agency written_by written_at")
    | _each(SENSITIVE, "data"),
    "DossierVictim": _each(OPERATIONAL, "id dossier reference struck") | _each(SENSITIVE, "duress"),
    "DossierStep": _each(OPERATIONAL, "id dossier code state by at") | _each(SENSITIVE, "note"),
    "DossierMoney": _each(OPERATIONAL, "id dossier kind on by struck")
    | _each(SENSITIVE, "what amount"),
    "Suspect": _each(OPERATIONAL, "id dossier agency struck")
    | _each(SENSITIVE, "kind role charges")
    | _each(IDENTITY, "name"),
    # Counted, by sector and municipality; whoever writes is asked to name no person.
    "Programme": _each(
        OPERATIONAL,
        """id year district number capacity together each_unit least most days explore finding
        expected low high agency adopted_by adopted_at""",
    ),
    "ProgrammeLine": _each(OPERATIONAL, "id programme sector proposed planned reason"),
    "Control": _each(
        OPERATIONAL, "id district sector area planned_on agency planned_by planned_at"
    ),
    "ControlResult": _each(
        OPERATIONAL,
        """id control number held_on not_held took_part without_police checked social_papers
        working_conditions pay foreign_workers days agency recorded_by recorded_at""",
    )
    | _each(SENSITIVE, "victims note corrects"),
    # What was measured and learnt, in words of people who are asked to name no person.
    "Campaign": _each(
        OPERATIONAL,
        """id agency aim title titles state audiences countries channels languages begins ends
        budget spent reach revision changed_by changed_at""",
    )
    | _each(SENSITIVE, "measured result lesson"),
    "LeafletStock": _each(
        OPERATIONAL, "id agency kind place_kind place language count on noted_by noted_at"
    ),
    # What stands on the leaflet; who noted it is not told.
    "LeafletReview": _each(OPERATIONAL, "id words noted_by noted_at")
    | _each(PUBLIC, "language reviewer on agency"),
    "CentreContact": _each(OPERATIONAL, "id noted_by noted_at")
    | _each(PUBLIC, "agency telephone website email hours on"),
    # Who asks at the point of access and what about, and what is answered, may name people.
    "DeskRequest": _each(
        OPERATIONAL, "id agency year number channel requester basis urgency received_on"
    )
    | _each(IDENTITY, "name service contact subject text"),
    "DeskStep": _each(
        OPERATIONAL, "id request seq kind state assignee due_on reason digest at agency by"
    )
    | _each(IDENTITY, "text"),
    "DeskManifest": _each(OPERATIONAL, "id step document key signature"),
    "Report": _each(OPERATIONAL, "id kind year agency figures begun_by begun_at"),
    "ReportPart": _each(OPERATIONAL, "id report part language writing"),
    "ReportProposal": _each(OPERATIONAL, "id report standing language proposed_by proposed_at")
    | _each(SENSITIVE, "correction"),
    # What everybody may read; who published it is not told.
    "ReportEdition": _each(OPERATIONAL, "id report proposed_by published_by")
    | _each(PUBLIC, "kind year agency number content correction language published_at"),
    "ReportFile": _each(PUBLIC, "id edition name sha256 size content"),
    "Invitation": _each(OPERATIONAL, "id user agency digest made_at expires_at used_at"),
    "Tally": _each(OPERATIONAL, "key value expires_at"),
    "Office": _each(PUBLIC, "id agency district"),
    "Standing": _each(OPERATIONAL, "case next_due next_duty next_owner overdue asked_on changes_on")
    | _each(SENSITIVE, "phase document document_last_day held assessment answer"),
    "StandingDuty": _each(OPERATIONAL, "id case position rule duty owed_by due state"),
    "Relation": _each(OPERATIONAL, "id case agency office relation until sections user permit"),
    "PaperSheet": _each(
        OPERATIONAL,
        "id case agency issued_by issued_at expires_at revoked_at refused refused_at",
    )
    | _each(SENSITIVE, "language"),
    "PaperCode": _each(OPERATIONAL, "id sheet used_at") | _each(IDENTITY, "digest"),
    "Listing": _each(
        OPERATIONAL,
        "id case agency office reference synthetic relations due latest duty owner rule until",
    )
    | _each(SENSITIVE, "phase document document_last_day held assessment residence_status"),
    "Measure": _each(OPERATIONAL, "id case agency office kind on value district"),
    "WorkLine": _each(OPERATIONAL, "id case agency office reference rule duty due"),
    "Notice": _each(
        OPERATIONAL,
        """id agency office user role kind reference due urgent once created_at passed_on_at
        acknowledged_at acknowledged_by""",
    ),
    "Assignment": _each(OPERATIONAL, "id case agency office user assigned_by assigned_at"),
    "Substitute": _each(OPERATIONAL, "id agency absent substitute first_day last_day"),
    "MailChoice": _each(OPERATIONAL, "user address digest urgent"),
    "Mail": _each(OPERATIONAL, "id user agency kind once created_at attempts next_try sent_at"),
    # Whoever knows the token reads the calendar; only what it hashes to is kept.
    "CalendarFeed": _each(OPERATIONAL, "user made_at") | _each(IDENTITY, "token_hash"),
    "Webhook": _each(OPERATIONAL, "id agency url made_at failures disabled_at")
    | _each(IDENTITY, "data_key secret"),
    "Delivery": _each(
        OPERATIONAL,
        """id webhook agency kind reference created_at attempts next_try delivered_at
        status""",
    ),
    "ReferralState": _each(OPERATIONAL, "id case event_id state plan at agency user")
    | _each(IDENTITY, "reason"),
    "Manifest": _each(
        OPERATIONAL,
        """id case kind reference at agency office user to_agency to_office subject key
        signature""",
    )
    | _each(SENSITIVE, "document"),
    "Consent": _each(
        OPERATIONAL,
        """id case reference given_on at agency user to_agency to_office sections interpreter
        last_day""",
    )
    | _each(SENSITIVE, "purpose language"),
    "ConsentStep": _each(OPERATIONAL, "id consent step at agency user"),
    "ThreatAnswer": _each(OPERATIONAL, "id case at agency user") | _each(SENSITIVE, "threat"),
    "EmergencyAccess": _each(
        OPERATIONAL,
        "id case reference user agency office concerned sections at until ended_at",
    )
    | _each(IDENTITY, "data_key reason"),
    "IdentityRequest": _each(
        OPERATIONAL,
        "id case reference user agency concerned at decided_at decided_by approved until",
    )
    | _each(IDENTITY, "data_key reason"),
    "ApiKey": _each(
        OPERATIONAL,
        """id user agency name hint purposes made_by made_at expires_at revoked_at
        last_used_on""",
    )
    | _each(IDENTITY, "digest"),
}


def class_of(model: str, field: str) -> str:
    """Return the class of a column. Raises KeyError for one that declares none."""
    return CLASSES[model][field]
