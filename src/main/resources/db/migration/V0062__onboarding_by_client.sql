create index onboarding_by_client on onboarding (tenant_id, client_id, started_at);
