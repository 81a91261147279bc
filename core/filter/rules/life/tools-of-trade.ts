import type { RuleFile } from '../../rule.ts';

/** Programs, languages and degrees that advertisements, résumés and profiles list: names without a sense of their own, which tell no class. */
export const toolsOfTrade: RuleFile = {
  class: 'PC-NATORIGIN',
  source: 'names of products and degrees; 29 CFR 1607.14(B)(3) calls the skills that work needs job-related',
  rules: [
    {
      id: 'tools-of-trade',
      strength: 'keep',
      phrases: `
        jira | confluence | gitlab | github | bitbucket | jenkins | docker | kubernetes | terraform | ansible | openshift | nginx | haproxy | devops | devsecops | ci cd
        mysql | postgres | postgresql | maria db | mariadb | mongodb | redis | cassandra | kafka | rabbitmq | elasticsearch | kibana | grafana | splunk | databricks | hadoop | airflow
        tableau | power bi | salesforce | hubspot | zendesk | servicenow | netsuite | quickbooks | sharepoint | powerpoint | photoshop | indesign | figma
        autocad | solidworks | matlab | labview | simulink | html | css | javascript | typescript | vue | vuex | js | angular | svelte | laravel | symfony | django | hibernate
        maven | gradle | junit | selenium | graphql | grpc | json | yaml | xml | saas | paas | aws | azure | gcp | linux | ubuntu | debian | bash | powershell | python | java python | java developer | kotlin | golang
        php | numpy | pytorch | tensorflow | openconfig | netconf | snmp | bgp | ospf | vlan | vpn | cisco | scrum | kanban | lexisnexis | westlaw | motorola radio/radios | power dms | spillman
        bs/ba/bsc ms/ma/msc or? phd/mba | bs/ba/bsc ms/ma/msc | bs/ba/bsc or ms/ma/msc | ms/ma/msc or? phd/mba | phd | mba
      `,
    },
  ],
};
