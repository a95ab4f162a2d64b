alter table notifications.mail alter column link_id drop not null;
alter table notifications.mail add column news jsonb;
