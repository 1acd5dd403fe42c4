create table document_approver (
    tenant_id bigint not null,
    document_id bigint not null,
    position int not null,
    member_id bigint not null,
    constraint document_approver_pk primary key (tenant_id, document_id, position),
    constraint document_approver_once unique (tenant_id, document_id, member_id),
    constraint document_approver_document foreign key (tenant_id, document_id) references document (tenant_id, id),
    constraint document_approver_member foreign key (tenant_id, member_id) references member (tenant_id, id)
);
