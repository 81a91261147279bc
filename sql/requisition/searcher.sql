-- name: may_search
select access.may_search(access.actor()) as may
